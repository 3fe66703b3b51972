/// The class of an account by its share of the portfolio's revenue (or contribution).
package enum ABCClass: String, Sendable, Hashable, CaseIterable, Comparable {
  case a = "A"
  case b = "B"
  case c = "C"

  /// A before B before C.
  package static func < (left: ABCClass, right: ABCClass) -> Bool { left.rawValue < right.rawValue }
}
