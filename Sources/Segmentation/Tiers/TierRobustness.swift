package import AccountModel

/// Whether an account's tier by score rests on the exact weights: the score with each weight a fifth
/// smaller and a fifth larger, one at a time.
///
/// With K criteria that count, 2K trials; in a trial score' = 100 sum(w'_k n_k) / sum(w'_k). The
/// sensitivity step of the OECD/JRC Handbook on Constructing Composite Indicators (2008). Guard rails
/// and overrides are left out: they do not rest on weights.
///
///     A from 70; weights 60 and 40, values 1 and 0.3 (score 72): the second weight at 48 gives
///     68.9, tier B; one of four trials changes the tier
package struct TierRobustness: Sendable, Hashable {
  /// The score with one weight changed.
  package struct Trial: Sendable, Hashable {
    package let measure: TierModel.Measure
    package let change: Change
    /// 0...100.
    package let score: Double
    /// By the score.
    package let tier: String
  }

  package enum Change: Sendable, Hashable, CaseIterable {
    /// The weight times 0.8.
    case less
    /// The weight times 1.2.
    case more

    fileprivate var factor: Double { self == .less ? 0.8 : 1.2 }
  }

  /// In the order of the criteria, less before more.
  package let trials: [Trial]
  /// The trials that give another tier.
  package let moves: [Trial]

  /// Whether some trial gives another tier.
  package var isBorderline: Bool { !moves.isEmpty }

  /// Nil without a score.
  package init?(_ decision: TierDecision, model: TierModel) {
    guard let scored = decision.scoredTier else { return nil }
    let parts = decision.criteria.filter { $0.counts && $0.weight > .zero }.map { criterion in
      (
        measure: criterion.measure, weight: criterion.weight.doubleValue,
        value: criterion.normalised.value ?? 0
      )
    }
    let weights = parts.reduce(0) { $0 + $1.weight }
    let points = parts.reduce(0) { $0 + $1.weight * $1.value }
    trials = parts.flatMap { part in
      Change.allCases.compactMap { change in
        let added = part.weight * (change.factor - 1)
        let score = 100 * (points + added * part.value) / (weights + added)
        return model.tier(forScore: score).map {
          Trial(measure: part.measure, change: change, score: score, tier: $0.code)
        }
      }
    }
    moves = trials.filter { $0.tier != scored }
  }
}

extension TierModel {
  /// The highest tier whose threshold a score reaches; what floating point takes off it is given
  /// back.
  fileprivate func tier(forScore score: Double) -> Tier? {
    tiers.first { tier in tier.threshold.map { score + 1e-9 >= $0.doubleValue } ?? true }
  }
}
