/// The grammatical number that a count asks for, after CLDR's plural rules for whole numbers.
package enum PluralCategory: String, Sendable, Hashable, CaseIterable {
  case one, few, many, other

  /// The category of a whole number. Polish distinguishes 1, 2 to 4 (but not 12 to 14) and the
  /// rest; Portuguese and Persian count 0 as one.
  package static func of(_ count: Int, in language: Language) -> PluralCategory {
    switch language {
    case .english: count.magnitude == 1 ? .one : .other
    case .portuguese: portuguese(count.magnitude)
    case .polish: polish(count.magnitude)
    case .persian: count.magnitude <= 1 ? .one : .other
    }
  }

  private static func portuguese(_ count: UInt) -> PluralCategory {
    if count <= 1 { return .one }
    return count % 1_000_000 == 0 ? .many : .other
  }

  private static func polish(_ count: UInt) -> PluralCategory {
    if count == 1 { return .one }
    let isFew = (2...4).contains(count % 10) && !(12...14).contains(count % 100)
    return isFew ? .few : .many
  }
}
