import AccountModel
import Localization
import Segmentation
import SourceFormats

/// The key figures of an account: at most six, each with what it is compared with.
struct AccountFigures {
  let scorecard: Scorecard
  let scope: PageScope

  private var metrics: AccountMetrics { scorecard.metrics }

  var strip: [KeyFigure] {
    [revenue, share, orders, satisfaction, wallet, margin].compactMap(\.self)
  }

  private var revenue: KeyFigure {
    let months = metrics.revenue.months.suffix(12)
    return KeyFigure(
      scope.text(AccountText.revenueTwelveMonths), scope.shortMoney(metrics.revenue.trailing),
      definition: scope.definition(of: "revenue_ttm"),
      period: scope.site.periods.trailing, detail: growth,
      sparkline: months.isEmpty ? nil : scope.sparkline(months))
  }

  private var growth: SafeHTML? {
    guard let growth = metrics.revenue.growth.value else { return nil }
    let mood = growth < 0 ? "bad" : "good"
    let text = scope.text(AccountText.againstYearBefore)
    return "<span class=\"\(mood)\">\(scope.change(growth, places: 1))</span> \(text)"
  }

  private var share: KeyFigure? {
    guard let rank = metrics.revenue.rank.value else { return nil }
    return KeyFigure(
      scope.text(AccountText.shareOfRevenue), scope.percent(metrics.revenue.share),
      definition: scope.definition(of: "share_ttm"),
      period: scope.site.periods.trailing,
      detail: "\(scope.text(AccountText.rank)) \(scope.count(rank))")
  }

  private var orders: KeyFigure? {
    guard let last = metrics.orders.last.value else { return nil }
    let isLate = metrics.orders.overdueState.value.map { $0 != .onTrack } ?? false
    return KeyFigure(
      scope.text(AccountText.ordersTwelveMonths), scope.count(metrics.orders.trailing),
      definition: scope.definition(of: "orders_ttm"),
      period: scope.site.periods.trailing,
      detail: """
        \(scope.text(AccountText.lastOrder)) \
        <span class="\(isLate ? "bad" : "")">\(scope.date(last))</span>
        """)
  }

  private var satisfaction: KeyFigure? {
    guard let mean = metrics.satisfaction.mean.value else { return nil }
    return KeyFigure(
      scope.text(AccountText.satisfaction),
      "\(scope.number(mean, places: 1))<span class=\"note\"> / \(scope.count(10))</span>",
      definition: scope.definition(of: "satisfaction"),
      detail: scope.isolated(
        AccountText.answers.text(metrics.satisfaction.answers, in: scope.site.language)))
  }

  private var wallet: KeyFigure? {
    guard let share = metrics.wallet.shareOfWallet.value else { return nil }
    let potential = metrics.wallet.potential.value.map { potential -> SafeHTML in
      "\(scope.text(AccountText.ofPotential)) \(scope.shortMoney(potential))"
    }
    return KeyFigure(
      scope.text(AccountText.shareOfWallet), scope.percent(share, places: 0),
      definition: scope.definition(of: "share_of_wallet"),
      period: scope.site.periods.trailing, detail: potential)
  }

  private var margin: KeyFigure? {
    guard let contribution = metrics.profitability.contribution.value else { return nil }
    let ratio = metrics.profitability.contributionMargin.value.map { ratio -> SafeHTML in
      "\(scope.percent(ratio)) \(scope.text(AccountText.ofRevenue))"
    }
    return KeyFigure(
      scope.text(AccountText.contribution), scope.shortMoney(contribution),
      definition: scope.definition(of: "contribution"),
      period: scope.site.periods.trailing, detail: ratio)
  }
}
