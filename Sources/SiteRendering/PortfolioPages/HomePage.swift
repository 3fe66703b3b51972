import AccountModel
import Localization
import Segmentation
import SourceFormats

/// `index.html`: where to look today.
struct HomePage: PortfolioPage {
  static let template = "home"
  let values: NamedValues

  /// Rows of the table and of the list; the pages behind them have all.
  private static let (accountLimit, attentionLimit) = (20, 15)

  init(in scope: PageScope) {
    let site = scope.site
    let attention = AccountAttention.all(in: site.portfolio)
    let ranked = site.portfolio.scorecards.filter { $0.metrics.revenue.rank.value != nil }
      .sorted { left, right in
        let (first, second) = (left.metrics.revenue.trailing, right.metrics.revenue.trailing)
        return first == second ? left.account < right.account : second < first
      }
    let charts = PortfolioCharts(scope: scope)
    values = [
      "siteTitle": .text(site.configuration.name),
      "lead": .text(Self.lead(attention.count, in: scope)),
      "keyFigures": .list(HomeKeyFigures(scope: scope).all),
      "attention": .list(
        attention.prefix(Self.attentionLimit).map { Self.row($0, in: scope) }),
      "hasAttention": .flag(!attention.isEmpty),
      "moreAttention": attention.count > Self.attentionLimit
        ? .list(attention.dropFirst(Self.attentionLimit).map { Self.row($0, in: scope) }) : nil,
      "moreAttentionLabel": .text(Self.more(attention.count, in: scope)),
      "accounts": .list(ranked.prefix(Self.accountLimit).map { Self.row($0, in: scope) }),
      "hasAccounts": .flag(!ranked.isEmpty),
      "accountsTitle": .text(
        scope.text(.largestAccounts(scope.style.integer(min(ranked.count, Self.accountLimit))))),
      "allAccounts": .text(scope.href(to: .accounts)),
      "tiers": .text(scope.href(to: .tiers)),
      "concentration": .html(charts.concentration(id: "concentration")),
      "tierShares": .html(charts.tierShares(id: "tier-shares")),
      "revenueByMonth": .html(
        site.portfolio.metrics.months.contains { $0.amount.coefficient != 0 }
          ? scope.portfolioRevenueChart(id: "revenue-by-month") : nil),
    ]
  }

  private static func more(_ count: Int, in scope: PageScope) -> String? {
    guard count > attentionLimit else { return nil }
    return CountedPhrase.moreAccounts.text(count - attentionLimit, in: scope.site.language)
  }

  private static func lead(_ count: Int, in scope: PageScope) -> String {
    guard count > 0 else { return scope.text(HomeText.nothingNeedsAttention) }
    return CountedPhrase.accountsNeedAttention.text(count, in: scope.site.language)
  }

  private static func row(_ attention: AccountAttention, in scope: PageScope) -> NamedValues {
    [
      "account": .html(scope.accountLink(attention.account)),
      "owner": .html(scope.owner(ofAccount: attention.account)),
      "reasons": .list(
        attention.reasons.map { reason -> NamedValues in
          [
            "text": .text(reason.text(scope.style, asOf: scope.site.asOf)),
            "style": .text(reason.isUrgent ? "bad" : "warn"),
          ]
        }),
    ]
  }

  private static func row(_ scorecard: Scorecard, in scope: PageScope) -> NamedValues {
    let spark: NamedValues = [
      "sparkline": .html(scope.sparkline(scorecard.metrics.revenue.lastTwelveMonths))
    ]
    return scope.accountRow(scorecard).adding(spark)
  }
}
