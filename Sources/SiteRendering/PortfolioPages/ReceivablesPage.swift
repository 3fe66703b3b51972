import AccountModel
import Localization
import Segmentation
import SourceFormats

/// `receivables.html`: what customers owe, and how late they pay.
struct ReceivablesPage: PortfolioPage {
  static let template = "receivables"
  let values: NamedValues

  private static let (rowLimit, barLimit) = (250, 10)

  init(in scope: PageScope) {
    let known = scope.site.portfolio.scorecards.filter {
      let payment = $0.metrics.payment
      return payment.overdue > 0 || payment.paid > 0
        || (payment.openAmount.value ?? .zero) > .zero
    }.sorted { left, right in
      let (first, second) = (Self.order(left), Self.order(right))
      return first == second ? left.account < right.account : first > second
    }
    values = [
      .lead: .text(Self.lead(in: scope)), .keyFigures: .list(Self.figures(in: scope)),
      .hasKeyFigures: .flag(!known.isEmpty),
      .chart: .html(Self.chart(known, in: scope)),
      .accounts: .list(known.prefix(Self.rowLimit).map { Self.row($0, in: scope) }),
      .hasAccounts: .flag(!known.isEmpty),
      .hasDefinitions: .flag(true),
      .definitions: scope.definitions(of: [
        "open_amount", "overdue_amount", "days_late", "days_late_weighted", "paid_late_share",
      ]),
    ]
  }

  private static func order(_ scorecard: Scorecard) -> (ExactDecimal, ExactDecimal) {
    let payment = scorecard.metrics.payment
    return (payment.overdueAmount.value ?? .zero, payment.openAmount.value ?? .zero)
  }

  private static func lead(in scope: PageScope) -> String {
    let portfolio = scope.site.portfolio
    let payment = portfolio.metrics.payment
    guard let open = payment.openAmount.value, let overdue = payment.overdueAmount.value else {
      return scope.text(ReceivablesText.noDueDates)
    }
    guard open > .zero else { return scope.text(ReceivablesText.nothingOpen) }
    let amount = scope.chartShortMoney(open).text
    guard overdue > .zero else { return scope.text(.nothingOverdue(amount)) }
    let accounts = portfolio.scorecards.count { $0.metrics.payment.overdue > 0 }
    return scope.text(
      .receivablesLead(
        scope.chartShortMoney(overdue).text,
        CountedPhrase.accounts.text(accounts, in: scope.site.language), amount))
  }

  private static func figures(in scope: PageScope) -> [KeyFigure] {
    let payment = scope.site.portfolio.metrics.payment
    func figure(_ name: String, _ label: ReceivablesText, _ value: SafeHTML?) -> KeyFigure? {
      value.map { scope.keyFigure(name, scope.text(label), $0) }
    }
    return [
      figure("open_amount", .openAmount, payment.openAmount.value.map { scope.shortMoney($0) }),
      figure(
        "overdue_amount", .overdueAmount, payment.overdueAmount.value.map { scope.shortMoney($0) }),
      figure("overdue_amount", .oldestDue, scope.date(payment.oldestDue)),
      figure(
        "portfolio_days_late", .meanDaysLate,
        payment.meanDaysLate.value.map { scope.number($0, places: 1) }),
      figure("portfolio_paid_late", .paidLate, payment.lateShare.value.map { scope.percent($0) }),
    ].compactMap(\.self)
  }

  private static func row(_ scorecard: Scorecard, in scope: PageScope) -> NamedValues {
    let payment = scorecard.metrics.payment
    let own: NamedValues = [
      .openAmount: .html(scope.measured(payment.openAmount) { scope.money($0) }),
      .overdue: .html(
        scope.measured(payment.overdueAmount) { amount in
          guard amount > .zero else { return scope.money(amount) }
          return "<span class=\"status bad\">\(scope.money(amount))</span>"
        }),
      .sortAmount: .text(payment.overdueAmount.value?.description),
      .date: .html(scope.date(payment.oldestDue)),
      .sortDate: .text(payment.oldestDue?.iso),
      .days: .html(scope.measured(payment.meanDaysLate) { scope.number($0, places: 1) }),
      .late: .html(scope.measured(payment.lateShare) { scope.percent($0, places: 0) }),
    ]
    return scope.accountRow(scorecard).adding(own)
  }

  /// The largest overdue amounts; nil where nothing is overdue.
  private static func chart(_ accounts: [Scorecard], in scope: PageScope) -> SafeHTML? {
    let rows = accounts.prefix(barLimit).compactMap { scorecard -> RankingBars.Row? in
      guard let amount = scorecard.metrics.payment.overdueAmount.value, amount > .zero else {
        return nil
      }
      return RankingBars.Row(
        name: scope.accountName(scorecard.account), value: scope.chartShortMoney(amount),
        style: scope.tierStyle(scorecard.tier.tier))
    }
    guard let first = rows.first else { return nil }
    let chart = RankingBars(
      rows: rows, rowName: scope.text(Phrase.chartAccount),
      valueName: scope.text(ReceivablesText.overdueAmount))
    return chart.figure(
      ChartCaption(
        id: "overdue",
        finding: scope.text(.overdueFinding(scope.style.isolated(first.name), first.value.text)),
        subject: scope.text(Phrase.overdueByAccount),
        description: scope.text(Phrase.overdueByAccountDescription)), in: scope.site.charts)
  }
}
