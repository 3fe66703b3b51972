import AccountModel
import Segmentation

/// An account whose score lies within three points of where its tier would change.
struct NearThreshold: Sendable {
  let scorecard: Scorecard
  /// The tier within reach.
  let tier: String
  /// Points to it: positive where the account would rise, 0 or less where it would fall.
  let points: ExactDecimal

  static let reach = ExactDecimal(3)

  /// By the distance, the nearest first.
  static func all(in portfolio: Portfolio) -> [NearThreshold] {
    let model = portfolio.configuration.tiers
    let near = portfolio.scorecards.compactMap { scorecard -> NearThreshold? in
      // Where somebody set the tier by hand, no score changes it.
      guard scorecard.tier.override == nil else { return nil }
      return [rise(of: scorecard, model), fall(of: scorecard, model)].compactMap(\.self)
        .filter { !(reach < $0.distance) }.min { $0.distance < $1.distance }
    }
    return near.sorted {
      $0.distance == $1.distance
        ? $0.scorecard.account < $1.scorecard.account : $0.distance < $1.distance
    }
  }

  /// The next tier by score, where it is above the one that holds.
  private static func rise(of scorecard: Scorecard, _ model: TierModel) -> NearThreshold? {
    guard let up = scorecard.tier.up, rank(up.tier, model) < rank(scorecard.tier.tier, model)
    else { return nil }
    return NearThreshold(scorecard: scorecard, tier: up.tier, points: up.points)
  }

  /// The tier below, where the score holds the present one: down to the band of hysteresis.
  private static func fall(of scorecard: Scorecard, _ model: TierModel) -> NearThreshold? {
    let held = rank(scorecard.tier.tier, model)
    guard !scorecard.tier.isRailed, let score = scorecard.tier.score.value,
      model.tiers.indices.contains(held + 1), let threshold = model.tiers[held].threshold
    else { return nil }
    let margin = score - (threshold - model.hysteresis.points)
    return NearThreshold(
      scorecard: scorecard, tier: model.tiers[held + 1].code,
      points: .zero - max(.zero, margin))
  }

  /// 0 for the highest tier; one more than the last for none.
  private static func rank(_ tier: String?, _ model: TierModel) -> Int {
    tier.flatMap { tier in model.tiers.firstIndex { $0.code == tier } } ?? model.tiers.count
  }

  private var distance: ExactDecimal { points < .zero ? .zero - points : points }
}
