import AccountModel
import Segmentation

/// An account whose score lies within three points of another tier.
struct NearThreshold: Sendable {
  let scorecard: Scorecard
  /// The tier within reach.
  let tier: String
  /// Points to it: positive where the account would rise, negative where it would fall.
  let points: ExactDecimal

  static let reach = ExactDecimal(3)

  /// By the distance, the nearest first.
  static func all(in portfolio: Portfolio) -> [NearThreshold] {
    let tiers = portfolio.configuration.tiers.tiers
    let near = portfolio.scorecards.compactMap { scorecard -> NearThreshold? in
      let decision = scorecard.tier
      let up = decision.up.map {
        NearThreshold(scorecard: scorecard, tier: $0.tier, points: $0.points)
      }
      var down: NearThreshold?
      if let margin = decision.pointsAboveLower,
        let index = tiers.firstIndex(where: { $0.code == decision.scoredTier }),
        tiers.indices.contains(index + 1)
      {
        down = NearThreshold(
          scorecard: scorecard, tier: tiers[index + 1].code, points: .zero - margin)
      }
      return [up, down].compactMap(\.self).filter { !(reach < $0.distance) }
        .min { $0.distance < $1.distance }
    }
    return near.sorted {
      $0.distance == $1.distance
        ? $0.scorecard.account < $1.scorecard.account : $0.distance < $1.distance
    }
  }

  private var distance: ExactDecimal { points < .zero ? .zero - points : points }
}
