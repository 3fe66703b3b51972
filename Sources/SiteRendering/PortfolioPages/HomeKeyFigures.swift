import AccountModel
import Localization
import Segmentation
import SourceFormats

/// The key figures of the home page.
struct HomeKeyFigures {
  let scope: PageScope

  private var metrics: PortfolioMetrics { scope.site.portfolio.metrics }

  /// At most six, each with `label`, `value`, `detail` and perhaps `spark`.
  var all: [NamedValues] {
    [revenue, active, topTier, largest, satisfaction, overdueActions].compactMap(\.self)
  }

  private var revenue: NamedValues {
    let totals = metrics.totals
    let detail: SafeHTML = "\(scope.growth(totals.growth)) \(scope.text(HomeText.onYearBefore))"
    return figure(
      .homeRevenue, term: "revenue_ttm", scope.shortMoney(totals.trailing), detail,
      period: scope.site.periods.trailing,
      spark: scope.sparkline(metrics.months.suffix(12)))
  }

  private var active: NamedValues {
    let totals = metrics.totals
    let known = totals.customers + totals.candidates + totals.prospects
    return figure(
      .activeAccounts, scope.count(totals.active),
      "\(scope.text(.ofAccounts(CountedPhrase.accounts.text(known, in: scope.site.language))))")
  }

  private var topTier: NamedValues? {
    guard let first = metrics.tiers.first, let code = first.value, first.accounts > 0 else {
      return nil
    }
    let accounts = CountedPhrase.accounts.text(first.accounts, in: scope.site.language)
    return [
      .label: .text(scope.text(.revenueShareOfTier(scope.tierTitle(code)))),
      .definition: .text(scope.definition(of: "tier")),
      .period: .text(scope.site.periods.trailing),
      .value: .html(scope.percent(first.share, places: 0)), .detail: .text(accounts),
    ]
  }

  private var largest: NamedValues? {
    guard let point = metrics.concentration.pareto.first else { return nil }
    return figure(
      .largestAccount, term: "share_ttm", scope.percent(point.revenueShare, places: 0),
      scope.plainAccountLink(point.account), period: scope.site.periods.trailing)
  }

  private var satisfaction: NamedValues? {
    let satisfaction = metrics.satisfaction
    guard satisfaction.accounts > 0, let score = satisfaction.score.value else { return nil }
    let accounts = CountedPhrase.accounts.text(satisfaction.accounts, in: scope.site.language)
    return figure(
      .netPromoterScore, term: "net_promoter_score",
      scope.isolated(scope.style.decimal(score, .upTo(0), sign: .always)), "\(accounts)")
  }

  private var overdueActions: NamedValues {
    let open = scope.site.library.actions.filter(\.isOpen)
    let overdue = open.count { $0.isOverdue(asOf: scope.site.asOf) }
    return figure(
      .homeOverdueActions,
      "<a href=\"\(scope.href(to: .actions))\">\(scope.count(overdue))</a>",
      "\(scope.text(.ofOpenActions(scope.style.integer(open.count))))")
  }

  private func figure(
    _ label: HomeText, term: String? = nil, _ value: SafeHTML, _ detail: SafeHTML,
    period: String? = nil,
    spark: SafeHTML? = nil
  ) -> NamedValues {
    [
      .period: .text(period),
      .label: .text(scope.text(label)), .value: .html(value), .detail: .html(detail),
      .definition: .text(term.map { scope.definition(of: $0) }),
      .spark: .html(spark),
    ]
  }
}
