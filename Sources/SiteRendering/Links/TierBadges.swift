import AccountModel
import Localization
import Segmentation
import SourceFormats

/// The badges of the tier model in one language: colour, letter and shape say the same.
struct TierBadges: Sendable {
  private let badges: [String: SafeHTML]

  init(_ model: TierModel, language: Language) {
    var badges: [String: SafeHTML] = [:]
    for (index, tier) in model.tiers.enumerated() {
      let title = AccountText.tierNamed(tier.name).text(in: language)
      badges[tier.code] = """
        <span class="tier tier-\(index + 1)" role="img" title="\(title)" \
        aria-label="\(title)">\(tier.code)</span>
        """
    }
    self.badges = badges
  }

  /// Empty for an account without a tier.
  subscript(tier: String?) -> SafeHTML { tier.flatMap { badges[$0] } ?? .empty }
}
