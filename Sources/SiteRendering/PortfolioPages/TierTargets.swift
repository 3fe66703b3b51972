import AccountModel
import Segmentation

/// The targets of whole tiers, beside what the accounts of the tier reach together.
struct TierTargets {
  let scope: PageScope

  /// In the order of the tiers; each row as `TargetRows` makes it, with the tier's `badge`.
  var rows: [NamedValues] {
    scope.site.configuration.tiers.tiers.flatMap { tier -> [NamedValues] in
      let targets = scope.site.index.targets(of: .tier(tier.code))
      guard !targets.isEmpty else { return [] }
      let members = scope.site.portfolio.scorecards.filter { $0.tier.tier == tier.code }
      let badge: NamedValues = [.badge: .html(scope.tier(tier.code))]
      return TargetRows(scope: scope).rows(targets, of: members).map { $0.adding(badge) }
    }
  }
}
