import AccountModel
import Localization
import Segmentation
import SourceFormats

/// The badges of the tier model in one language: colour, letter and shape say the same.
struct TierBadges: Sendable {
  private let badges: [String: SafeHTML]

  init(_ model: TierModel, language: Language) {
    var badges: [String: SafeHTML] = [:]
    for tier in model.tiers {
      let title = AccountText.tierNamed(tier.name).text(in: language)
      badges[tier.code] = """
        <span class="tier \(model.style(ofTier: tier.code))" role="img" title="\(title)" \
        aria-label="\(title)">\(tier.code)</span>
        """
    }
    self.badges = badges
  }

  /// Empty for an account without a tier.
  subscript(tier: String?) -> SafeHTML { tier.flatMap { badges[$0] } ?? .empty }
}

extension TierModel {
  /// The classes of the style sheet for a tier, for its shape and its colour: `tier-1 colour-navy` for
  /// the highest; a tier beyond the colours there are has its shape alone.
  func style(ofTier code: String?) -> String {
    guard let code, let index = tiers.firstIndex(where: { $0.code == code }) else {
      return "tier-none"
    }
    let colour = colours[index].map { " colour-\($0.rawValue)" } ?? ""
    return "tier-\(index + 1)\(colour)"
  }
}
