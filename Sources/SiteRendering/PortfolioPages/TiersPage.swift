import AccountModel
import Localization
import Segmentation
import SourceFormats

/// `tiers.html`: who is where and why, and by which rules.
struct TiersPage: PortfolioPage {
  static let template = "tiers"
  let values: NamedValues

  private static let candidateLimit = 50

  init(in scope: PageScope) {
    let site = scope.site
    let charts = PortfolioCharts(scope: scope)
    let rules = TierRuleCard(scope: scope)
    let pages = TierAccountPages(site.portfolio)
    let candidates = site.portfolio.scorecards.filter { $0.standing == .candidate }
    let overrides = site.portfolio.scorecards.compactMap { Self.override($0, in: scope) }
    let targets = TierTargets(scope: scope).rows
    let near = NearThreshold.all(in: site.portfolio)
    let moves = site.portfolio.tierHistory?.moves(in: site.portfolio.windows.trailing) ?? []
    let migration = TierMigration(scope: scope)
    values = [
      .lead: .text(Self.lead(in: scope)), .scores: .html(charts.scores(id: "scores")),
      .shares: .html(charts.tierShares(id: "tier-shares")), .tiers: .list(rules.tiers),
      .criteria: .list(rules.criteria), .notes: .texts(rules.notes),
      .targets: .list(targets), .hasTargets: .flag(!targets.isEmpty),
      .near: .list(near.prefix(50).map { Self.row($0, in: scope) }),
      .hasNear: .flag(!near.isEmpty),
      .movers: .list(moves.prefix(50).map { Self.mover($0, in: scope) }),
      .hasMovers: .flag(!moves.isEmpty),
      .migration: .html(migration.matrix(id: "migration-matrix")),
      .retention: .list(migration.cohorts), .retentionFinding: .text(migration.finding),
      .hasRetention: .flag(migration.hasCohorts),
      .accounts: .list(pages.rows(onPage: 1).map { scope.accountRow($0) }),
      .hasAccounts: .flag(pages.count > 0), .pages: .list(pages.links(from: 1, in: scope)),
      .hasPages: .flag(pages.count > 1), .overrides: .list(overrides),
      .hasOverrides: .flag(!overrides.isEmpty),
      .candidates: .list(candidates.prefix(Self.candidateLimit).map { scope.accountRow($0) }),
      .hasCandidates: .flag(!candidates.isEmpty),
      .candidateAdvice: .text(
        CountedPhrase.candidates.text(candidates.count, in: site.language)),
    ]
  }

  private static func lead(in scope: PageScope) -> String {
    guard let first = scope.site.portfolio.metrics.tiers.first, let code = first.value else {
      return scope.text(HomeText.noOrdersYet)
    }
    let accounts = CountedPhrase.accounts.text(first.accounts, in: scope.site.language)
    return scope.text(
      .tierLead(scope.tierTitle(code), accounts, scope.style.percent(first.share, .upTo(0))))
  }

  private static func row(_ near: NearThreshold, in scope: PageScope) -> NamedValues {
    let isRise = .zero < near.points
    let points = scope.chartNumber(isRise ? near.points : .zero - near.points).text
    let distance: NamedValues = [
      .distance: .text(
        scope.text(
          isRise ? .pointsBelow(points, near.tier) : .pointsAbove(points, near.tier))),
      .isRise: .flag(isRise),
    ]
    return scope.accountRow(near.scorecard).adding(distance)
  }

  private static func mover(_ move: TierChange, in scope: PageScope) -> NamedValues {
    let own: NamedValues = [
      .from: .html(scope.tierMove(move)),
      .date: .html(scope.date(move.day)), .reason: .html(scope.tierCause(of: move)),
      .isRise: .flag(move.isRise),
    ]
    guard let scorecard = scope.site.portfolio.scorecard(of: move.account) else { return own }
    return scope.accountRow(scorecard).adding(own)
  }

  private static func override(_ scorecard: Scorecard, in scope: PageScope) -> NamedValues? {
    guard let override = scope.site.library.account(scorecard.account)?.tierOverride else {
      return nil
    }
    let isExpired = override.until.map { $0 < scope.site.asOf } ?? false
    let own: NamedValues = [
      .scored: .html(scope.tier(scorecard.tier.scoredTier)),
      .given: .html(scope.site.badge(ofTier: override.tier)),
      .reason: .text(override.reason), .by: .html(scope.link(to: override.by)),
      .until: .html(scope.date(override.until)), .isExpired: .flag(isExpired),
    ]
    return scope.accountRow(scorecard).adding(own)
  }
}
