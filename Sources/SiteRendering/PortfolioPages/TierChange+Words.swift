import AccountModel
import Localization
import Segmentation

extension TierChange.Cause {
  /// `Purchase volume −4.1`, or what else made the change.
  func words(_ style: LocaleStyle) -> Phrase {
    switch self {
    case .criterion(let measure, let points):
      let gain = style.decimal(points, .exactly(1), sign: .always)
      return Phrase(verbatim: "\(measure.label.text(in: style.language)) \(gain)")
    case .guardRail(.classAFloor): return AccountText.classAFloor.phrase
    case .guardRail(.noRevenueCap): return AccountText.noRevenueCap.phrase
    case .guardRailEnded: return .guardRailEnded
    case .setByHand: return AccountText.setByHand.phrase
    case .byHandEnded: return .byHandEnded
    case .firstTier: return .firstTier
    case .noScore: return .noScoreAnyMore
    }
  }
}
