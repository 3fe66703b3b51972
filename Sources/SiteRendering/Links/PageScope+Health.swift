import AccountModel
import Localization
import Segmentation
import SourceFormats

/// Health of accounts: a shape and a word, never a colour alone, and never the badge of a tier.
extension PageScope {
  /// The mark of an account's health; a dash without a level.
  func health(_ decision: TierDecision) -> SafeHTML {
    decision.tier.map(healthLevel) ?? undefined(decision.score.reason ?? .missingInput)
  }

  /// The mark of a level of `health:`: the highest is good, the lowest bad.
  func healthLevel(_ code: String) -> SafeHTML {
    let levels = site.configuration.health?.tiers ?? []
    guard let index = levels.firstIndex(where: { $0.code == code }) else { return name(code) }
    let mood = index == 0 ? "good" : index == levels.count - 1 ? "bad" : "warn"
    return "<span class=\"status \(mood)\">\(name(text(levels[index].name)))</span>"
  }

  /// What a table sorts by: the score; empty without one.
  func sortHealth(_ decision: TierDecision?) -> String {
    decision?.score.value?.description ?? ""
  }
}
