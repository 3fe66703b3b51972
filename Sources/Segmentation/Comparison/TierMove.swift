package import AccountModel

/// An account that another tier model puts into another tier.
package struct TierMove: Sendable, Hashable {
  package let account: String
  /// Nil for none.
  package let from: String?
  package let to: String?
  /// 0...100 in thousandths; nil without a score.
  package let scoreBefore: ExactDecimal?
  package let scoreAfter: ExactDecimal?
  /// What moves it most; nil where neither points nor a rule differ.
  package let cause: Cause?

  /// What makes the difference between two decisions.
  package enum Cause: Sendable, Hashable {
    /// The criterion whose points change most in the direction of the move, and by how much.
    case criterion(TierModel.Measure, ExactDecimal)
    /// A rule above the score holds in one model only.
    case rule(TierRule)
    /// The thresholds: by the present ones the other score would not move the account.
    case threshold
  }

  /// Nil where the tier is the same.
  ///
  /// - Parameter model: that of `now`.
  init?(_ now: Scorecard, _ other: Scorecard, model: TierModel) {
    guard now.tier.tier != other.tier.tier else { return nil }
    account = now.account
    from = now.tier.tier
    to = other.tier.tier
    scoreBefore = now.tier.score.value
    scoreAfter = other.tier.score.value
    cause = Self.cause(now.tier, other.tier, model: model)
  }

  private static func cause(
    _ now: TierDecision, _ other: TierDecision, model: TierModel
  ) -> Cause? {
    let rules = Set(now.rules.map(\.kind)).symmetricDifference(other.rules.map(\.kind))
    if now.scoredTier == other.scoredTier,
      let rule = (now.rules + other.rules).first(where: { rules.contains($0.kind) })
    {
      return .rule(rule)
    }
    let changes = changes(now, other)
    let total = changes.reduce(ExactDecimal.zero) { $0 + $1.points }
    // The other score would leave the account where it is, by the present thresholds.
    if let score = other.score.value, model.tier(forPoints: score)?.code == now.scoredTier {
      return .threshold
    }
    let leading = changes.max { left, right in
      total < .zero ? right.points < left.points : left.points < right.points
    }
    return leading.map { .criterion($0.measure, $0.points) }
  }

  /// The points that each criterion gains, in the order of the models.
  private static func changes(
    _ now: TierDecision, _ other: TierDecision
  ) -> [(measure: TierModel.Measure, points: ExactDecimal)] {
    func points(_ decision: TierDecision, _ measure: TierModel.Measure) -> ExactDecimal {
      decision.criteria.filter { $0.measure == measure }.compactMap(\.points)
        .reduce(.zero, +)
    }
    var measures: [TierModel.Measure] = []
    for criterion in now.criteria + other.criteria where !measures.contains(criterion.measure) {
      measures.append(criterion.measure)
    }
    return measures.map { ($0, points(other, $0) - points(now, $0)) }
  }
}

extension TierModel {
  /// The highest tier whose threshold a shown score reaches.
  fileprivate func tier(forPoints points: ExactDecimal) -> Tier? {
    tiers.first { tier in tier.threshold.map { !(points < $0) } ?? true }
  }
}
