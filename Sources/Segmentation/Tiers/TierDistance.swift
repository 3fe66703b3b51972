package import AccountModel

/// What an account's score lacks for the next higher tier.
package struct TierDistance: Sendable, Hashable {
  /// The code of the next higher tier.
  package let tier: String
  /// Missing points in thousandths, rounded up.
  package let points: ExactDecimal
  /// What each criterion alone would have to reach, in the model's order; criteria that do not
  /// count, or that map words, are absent.
  package let ways: [Way]

  package struct Way: Sendable, Hashable {
    package let measure: TierModel.Measure
    package let quantity: CriterionQuantity
    package let current: Double
    package let reach: Reach

    /// The raw value that alone would reach the tier; nil where none can be named.
    package var needed: Double? {
      if case .value(let value) = reach { value } else { nil }
    }
  }

  package enum Reach: Sendable, Hashable {
    /// The raw value that alone would reach the tier.
    case value(Double)
    /// Even all points of the criterion are not enough.
    case outOfReach
    /// The points of the criterion depend on the values of the other accounts.
    case otherAccounts
  }
}
