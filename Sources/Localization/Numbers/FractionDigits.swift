/// How many digits a number shows behind the decimal mark.
package struct FractionDigits: Sendable, Hashable {
  package let minimum: Int
  package let maximum: Int

  /// Always `count` digits: `.exactly(2)` shows 1.5 as 1.50.
  package static func exactly(_ count: Int) -> FractionDigits {
    FractionDigits(minimum: count, maximum: count)
  }

  /// At most `count` digits, without trailing zeros: `.upTo(2)` shows 1.5 as 1.5.
  package static func upTo(_ count: Int) -> FractionDigits {
    FractionDigits(minimum: 0, maximum: count)
  }
}
