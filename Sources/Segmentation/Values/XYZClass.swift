/// The class of an account by the steadiness of its revenue: X steady, Y varying, Z erratic.
package enum XYZClass: String, Sendable, Hashable, CaseIterable, Comparable {
  case x = "X"
  case y = "Y"
  case z = "Z"

  /// X before Y before Z.
  package static func < (left: XYZClass, right: XYZClass) -> Bool { left.rawValue < right.rawValue }
}
