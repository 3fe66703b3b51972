import AccountModel
import Diagnostics
import Localization
import Segmentation
import SourceFormats

/// `index.html`: where to look today.
struct HomePage: PortfolioPage {
  static let template = "home"
  let values: NamedValues

  /// Rows of the table and of the list; the pages behind them have all.
  private static let (accountLimit, attentionLimit) = (20, 15)
  /// Owners that have a link; with more of them, those with the most accounts.
  private static let ownerLimit = 40

  init(_ build: BuildRecord, in scope: PageScope) {
    let site = scope.site
    let attention = AccountAttention.all(in: site.portfolio)
    let ranked = site.portfolio.scorecards.filter { $0.metrics.revenue.rank.value != nil }
      .sorted { left, right in
        let (first, second) = (left.metrics.revenue.trailing, right.metrics.revenue.trailing)
        return first == second ? left.account < right.account : second < first
      }
    let charts = PortfolioCharts(scope: scope)
    let owners = Self.owners(in: scope)
    values = [
      .owners: .list(owners), .hasOwners: .flag(owners.count > 1),
      .siteTitle: .text(site.configuration.name),
      .lead: .text(Self.lead(attention.count, build, in: scope)),
      .keyFigures: .list(HomeKeyFigures(scope: scope).all),
      .problems: .html(Self.problems(build, in: scope)),
      .attention: .list(
        attention.prefix(Self.attentionLimit).map { Self.row($0, in: scope) }),
      .hasAttention: .flag(!attention.isEmpty),
      .moreAttention: attention.count > Self.attentionLimit
        ? .list(attention.dropFirst(Self.attentionLimit).map { Self.row($0, in: scope) }) : nil,
      .moreAttentionLabel: .text(Self.more(attention.count, in: scope)),
      .accounts: .list(ranked.prefix(Self.accountLimit).map { Self.row($0, in: scope) }),
      .hasAccounts: .flag(!ranked.isEmpty),
      .accountsTitle: .text(
        CountedPhrase.largestAccounts.text(
          min(ranked.count, Self.accountLimit), in: site.language)),
      .definitions: scope.definitions(of: ["revenue_ttm", "yoy", "score", "class_abcxyz"]),
      .hasDefinitions: .flag(!ranked.isEmpty),
      .allAccounts: .text(scope.href(to: .accounts)),
      .tiers: .text(scope.href(to: .tiers)),
      .concentration: .html(charts.concentration(id: "concentration")),
      .tierShares: .html(charts.tierShares(id: "tier-shares")),
      .revenueByMonth: .html(
        site.portfolio.metrics.months.contains { $0.amount.coefficient != 0 }
          ? scope.portfolioRevenueChart(id: "revenue-by-month") : nil),
    ]
  }

  /// A word of caution where a file has an error, since the figures may lack something.
  private static func problems(_ build: BuildRecord, in scope: PageScope) -> SafeHTML? {
    guard build.diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    return """
      \(scope.text(HomeText.filesHaveErrors)) \
      <a href="\(scope.href(to: .dataQuality))">\(scope.text(FrameText.siteDataQuality))</a>
      """
  }

  private static func owners(in scope: PageScope) -> [NamedValues] {
    let all = OwnedAccounts.all(scope.site.portfolio.scorecards, in: scope.site)
    let smallest = all.map(\.accounts.count).sorted(by: >).prefix(ownerLimit).last ?? 0
    return all.filter { $0.accounts.count >= smallest }.prefix(ownerLimit).map { owned in
      let count = CountedPhrase.accounts.text(owned.accounts.count, in: scope.site.language)
      return [
        .name: .html(scope.name(owned.title)), .href: .text(scope.href(to: owned.address)),
        .count: .html(scope.count(owned.accounts.count)), .accounts: .text(count),
      ]
    }
  }

  private static func more(_ count: Int, in scope: PageScope) -> String? {
    guard count > attentionLimit else { return nil }
    return CountedPhrase.moreAccounts.text(count - attentionLimit, in: scope.site.language)
  }

  /// How many accounts need attention; where none does, the errors in the files, if there are any.
  private static func lead(_ count: Int, _ build: BuildRecord, in scope: PageScope) -> String {
    let language = scope.site.language
    guard count == 0 else { return CountedPhrase.accountsNeedAttention.text(count, in: language) }
    let errors = build.diagnostics.count { $0.severity == .error }
    return errors == 0
      ? scope.text(HomeText.nothingNeedsAttention)
      : CountedPhrase.errorsNeedCorrection.text(errors, in: language)
  }

  private static func row(_ attention: AccountAttention, in scope: PageScope) -> NamedValues {
    [
      .account: .html(scope.accountLink(attention.account)),
      .owner: .html(scope.owner(ofAccount: attention.account)),
      .reasons: .list(
        attention.reasons.map { reason -> NamedValues in
          [
            .text: .text(reason.text(scope.style, asOf: scope.site.asOf)),
            .style: .text(reason.isUrgent ? "bad" : "warn"),
          ]
        }),
    ]
  }

  private static func row(_ scorecard: Scorecard, in scope: PageScope) -> NamedValues {
    let own: NamedValues = [
      .sparkline: .html(scope.sparkline(scorecard.metrics.revenue.lastTwelveMonths)),
      .nextMeeting: .html(scope.date(scope.nextMeeting(ofAccount: scorecard.account))),
    ]
    return scope.accountRow(scorecard).adding(own)
  }
}
