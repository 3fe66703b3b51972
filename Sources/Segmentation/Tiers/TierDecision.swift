package import AccountModel

/// Which tier an account is in, and exactly why.
package struct TierDecision: Sendable, Hashable {
  /// The tier that holds: what the month-end reviews hold, below an override; nil for a prospect
  /// without an override and for an account of which no criterion has a value.
  package let tier: String?
  /// The tier that the figures of the day give by score, guard rails and override.
  package let tierOfDay: String?
  /// The tier by the score alone; nil without a score.
  package let scoredTier: String?
  /// What the reviews hold; nil for an account that none of them found in a tier, and where tiers
  /// are those of the day.
  package let hold: TierHold?
  /// 0...100 in thousandths: the shown points of the criteria sum to it exactly. The tier is decided
  /// on the unrounded score.
  package let score: Measured<ExactDecimal>
  /// In the model's order, those without a value included.
  package let criteria: [CriterionScore]
  /// Share of the weights whose criterion has a value, 0...1.
  package let coverage: Double
  /// Whether `coverage` is below the model's minimum.
  package let isProvisional: Bool
  /// Rules that stand above the score, in the order in which they were applied.
  package let rules: [TierRule]
  /// What the criteria make of the portfolio's mean account, measured by this account's criteria:
  /// the start of the waterfall, which adds each criterion's `difference` up to the score.
  package let meanScore: Measured<Double>
  /// The way to the next higher tier by score; nil in the highest.
  package let up: TierDistance?
  /// Points that may be lost before the score falls into the next lower tier; nil in the lowest.
  package let pointsAboveLower: ExactDecimal?

  /// The review since which the tier holds; nil where no review says.
  package var since: CalendarDate? {
    guard let override else { return hold?.since }
    return hold?.byHand.flatMap { $0.tier == override.tier ? $0.since : nil }
  }

  /// What reviews hold, where it is another tier than the figures of the day give.
  package var contested: TierHold? {
    for case .hysteresis(let hold) in rules.map(\.kind) { return hold }
    return nil
  }

  /// Whether a guard rail makes the tier of the day another than that of the score.
  package var isRailed: Bool {
    rules.contains { $0.kind == .classAFloor || $0.kind == .noRevenueCap }
  }

  /// Whether the tier that holds is the one that the score alone gives.
  package var isOfScoreAlone: Bool { tier == scoredTier }

  /// The override in force, if any.
  package var override: Account.TierOverride? {
    for case .override(let override) in rules.map(\.kind) { return override }
    return nil
  }
}
