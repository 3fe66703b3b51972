import AccountModel
import Localization
import Segmentation
import SourceFormats

/// How an account buys and what it costs to serve it: the figures that the strip of key figures has
/// no room for, each with its value or the reason why it has none.
struct OrderFigures {
  let scorecard: Scorecard
  let scope: PageScope

  private var metrics: AccountMetrics { scorecard.metrics }

  var facts: [Fact] {
    [
      fact(.rfm, "rfm", metrics.classes.rfm) { score in
        let standing = metrics.rfmStanding.value.map { scope.text($0.label) } ?? ""
        return "\(scope.count(score.code)) <span class=\"sub\">\(standing)\(lastOrder)</span>"
      },
      fact(.averageOrder, "aov_ttm", metrics.revenue.averageOrderValue) {
        scope.isolated(scope.style.money($0, places: .exactly(0)))
      },
      fact(.orderGap, "gap_median", metrics.orders.medianGap) { days($0) },
      fact(.orderRhythmNow, "overdue_state", metrics.orders.overdueState) { state in
        let ratio = metrics.orders.overdueRatio.value.map { ratio -> SafeHTML in
          "<span class=\"sub\">\(scope.number(ratio, places: 1)) × \(gap)</span>"
        }
        return "\(scope.rhythm(state))\(ratio)"
      },
      fact(.nextOrder, "next_expected", metrics.orders.nextExpected) { scope.date($0) },
      fact(.tenure, "tenure_years", metrics.tenure.years) { years in
        let mark = metrics.tenure.isLeftCensored && metrics.tenure.declaredAt == nil ? "≥ " : ""
        let since = scope.date(metrics.tenure.since.value)
        return """
          \(scope.isolated(mark + scope.style.years(years)))\
          <span class="sub">\(scope.text(AccountFiguresText.customerSince)) \(since)</span>
          """
      },
      fact(.variation, "variation", metrics.classes.variation) {
        "\(scope.number($0, places: 2))\(season)"
      },
    ] + costs + payments
  }

  /// What the season of the portfolio explains of the account's variation; nil where it explains
  /// nothing.
  private var season: SafeHTML? {
    guard let season = scope.site.portfolio.seasonalVariation(of: scorecard.account).value,
      season.isSeasonal
    else { return nil }
    let (before, after) = (season.variation, season.adjustedVariation)
    let words = scope.text(
      .seasonOfAccount(
        scope.style.decimal(before, .upTo(2)), without: scope.style.decimal(after, .upTo(2))))
    return "<span class=\"sub\">\(scope.isolated(words))</span>"
  }

  /// Absent where the order files do not say when invoices are due.
  private var payments: [Fact] {
    let payment = metrics.payment
    guard let overdue = payment.overdueAmount.value else { return [] }
    let since = payment.oldestDue.map { day -> SafeHTML in
      "<span class=\"sub\">\(scope.text(ReceivablesText.oldestDue)) \(scope.date(day))</span>"
    }
    let late = payment.lateShare.value.map { share -> SafeHTML in
      "<span class=\"sub\">\(scope.percent(share)) \(scope.text(AccountFiguresText.ofInvoicesLate))</span>"
    }
    return [
      fact(.overdueHere, "overdue_amount", .value(overdue)) {
        let mood = $0 > .zero ? "bad" : ""
        return "<span class=\"\(mood)\">\(scope.money($0))</span>\(since)"
      },
      fact(.daysLateHere, "days_late", payment.meanDaysLate) {
        "\(scope.number($0, places: 1))\(late)"
      },
    ]
  }

  /// Absent where the workspace has no file of costs.
  private var costs: [Fact] {
    guard !scope.site.portfolio.tables.serviceCosts.isEmpty else { return [] }
    let profit = metrics.profitability
    let cost = fact(.costToServe, "cost_to_serve", profit.costToServe) {
      money($0, share: profit.costToServeRatio)
    }
    // The strip shows a contribution that is known.
    guard profit.contribution.value == nil else { return [cost] }
    return [cost, fact(.contributionHere, "contribution", profit.contribution) { scope.money($0) }]
  }

  /// ` · 5 days since the last order`: a segment is a comparison with other accounts, this is the fact.
  private var lastOrder: SafeHTML? {
    metrics.orders.recency.value.map { days in
      let text = scope.text(.sinceLastOrder(scope.style.days(days)))
      return " · \(scope.isolated(text))"
    }
  }

  private var gap: String { scope.text(AccountFiguresText.orderGapShort) }

  private func money(_ amount: ExactDecimal, share: Measured<Double>) -> SafeHTML {
    let part = share.value.map { share -> SafeHTML in
      "<span class=\"sub\">\(scope.percent(share)) \(scope.text(AccountText.ofRevenue))</span>"
    }
    return "\(scope.money(amount))\(part)"
  }

  private func days(_ count: Double) -> SafeHTML {
    scope.isolated(scope.style.days(Int(count.rounded())))
  }

  private func fact<Value>(
    _ label: AccountFiguresText, _ metric: String, _ value: Measured<Value>,
    _ format: (Value) -> SafeHTML
  ) -> Fact {
    let definition = scope.definition(of: metric)
    switch value {
    case .value(let value):
      return Fact(scope.text(label), format(value), definition: definition)
    case .undefined(let reason):
      return Fact(
        scope.text(label), "<span class=\"empty\">\(scope.text(reason.label))</span>",
        definition: definition)
    }
  }
}
