package import AccountModel

/// What an account's score lacks for the next higher tier.
package struct TierDistance: Sendable, Hashable {
  /// The code of the next higher tier.
  package let tier: String
  /// Missing points in thousandths, rounded up.
  package let points: ExactDecimal
  /// What each criterion alone would have to reach, in the model's order; criteria that do not
  /// count, or whose normalisation is no `target`, are absent.
  package let ways: [Way]

  package struct Way: Sendable, Hashable {
    package let measure: TierModel.Measure
    package let quantity: CriterionQuantity
    package let current: Double
    /// The raw value that alone would reach the tier; nil where even all points of the criterion
    /// are not enough.
    package let needed: Double?
  }
}
