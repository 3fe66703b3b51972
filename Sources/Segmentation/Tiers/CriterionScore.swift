package import AccountModel

/// One row of a tier's explanation: what a criterion measured and what it was worth.
package struct CriterionScore: Sendable, Hashable {
  package let measure: TierModel.Measure
  /// What `raw` is; growth potential without a potential falls back to growth.
  package let quantity: CriterionQuantity
  package let weight: ExactDecimal
  /// The value before normalisation, in the unit of `quantity`.
  package let raw: Measured<CriterionInput>
  /// 0...1. Where the missing policy supplies a value (0 or one half), that one.
  package let normalised: Measured<Double>
  /// Points of the score in thousandths; nil where the criterion does not count.
  package let points: ExactDecimal?
  /// Points that a normalised value of 1 would give; nil where the criterion does not count.
  package let maximum: ExactDecimal?
  /// The anchors of a `target` normalisation, in the unit of `quantity`.
  package let anchors: CriterionAnchors?
  /// Points above (or below) the portfolio's mean account; nil where the criterion does not count.
  package let difference: Double?
  package let source: InputSource?

  /// Whether the criterion takes part in the score.
  package var counts: Bool { points != nil }
}
