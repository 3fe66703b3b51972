import AccountModel
import Localization
import Segmentation
import SourceFormats

/// The charts of what is left of revenue and of when it comes.
struct ContributionCharts {
  let scope: PageScope

  private var portfolio: Portfolio { scope.site.portfolio }

  /// The sums over the accounts whose contribution is known.
  struct Sums {
    var accounts = 0
    var revenue = ExactDecimal.zero
    var margin = ExactDecimal.zero
    var contribution = ExactDecimal.zero
    var costs: [ServiceCost.Kind: ExactDecimal] = [:]
  }

  var sums: Sums {
    var sums = Sums()
    for scorecard in portfolio.scorecards {
      let profit = scorecard.metrics.profitability
      guard let contribution = profit.contribution.value, let margin = profit.grossMargin.value
      else { continue }
      sums.accounts += 1
      sums.revenue += scorecard.metrics.revenue.trailing
      sums.margin += margin
      sums.contribution += contribution
      for cost in profit.costsByKind {
        sums.costs[cost.kind, default: .zero] = (sums.costs[cost.kind] ?? .zero) + cost.cost
      }
    }
    return sums
  }

  /// From revenue to contribution; nil where none is known.
  func steps(id: String) -> SafeHTML? {
    let sums = sums
    guard sums.accounts > 0, sums.revenue > .zero else { return nil }
    let costs =
      [(scope.text(AccountFiguresText.costOfGoods), sums.revenue - sums.margin)]
      + ServiceCost.Kind.allCases.compactMap { kind in
        sums.costs[kind].map { (scope.text(kind.label), $0) }
      }
    let steps = costs.map { Waterfall.Step.change($0, scope.chartChange(-$1)) }
    let chart = Waterfall(
      steps: [.total(scope.text(Phrase.chartRevenue), scope.chartShortMoney(sums.revenue))] + steps
        + [.total(scope.text(AccountText.contribution), scope.chartShortMoney(sums.contribution))],
      stepName: scope.text(AccountFiguresText.profitStep),
      valueName: scope.text(OpportunityText.amount))
    let share = scope.chartPercent(sums.contribution.doubleValue / sums.revenue.doubleValue).text
    return chart.figure(
      ChartCaption(
        id: id, finding: scope.text(.portfolioContributionFinding(share)),
        period: scope.site.periods.trailing, subject: scope.text(Phrase.contributionSteps),
        description: scope.text(Phrase.portfolioContributionDescription)), in: scope.site.charts)
  }

  /// Cumulative contribution by account; nil with fewer than two accounts.
  func whale(id: String) -> SafeHTML? {
    guard let whale = portfolio.metrics.whaleCurve.value, whale.points.count > 1 else { return nil }
    let total = whale.total.doubleValue
    let points = whale.points.map {
      CurvePlot.Point(x: $0.accountShare, y: $0.profit.doubleValue)
    }
    let peak = scope.chartShortMoney(whale.peak)
    let accounts = { CountedPhrase.accounts.text($0, in: scope.site.language) }
    let chart = CurvePlot(
      curve: [CurvePlot.Point(x: 0, y: 0)] + points,
      reference: [CurvePlot.Point(x: 0, y: total), CurvePlot.Point(x: 1, y: total)],
      referenceLabel: "",
      mark: whale.accountsToPeak > 0
        ? CurvePlot.Point(x: whale.accountShareAtPeak, y: whale.peak.doubleValue) : nil,
      markLabel: peak.text, axis: scope.moneyAxis(covering: points.map(\.y) + [total]),
      ends: (scope.style.integer(1), scope.text(Phrase.accountsHead), accounts(whale.points.count)),
      table: ChartTable(
        columns: [scope.text(Phrase.chartAccount), scope.text(Phrase.cumulativeContribution)],
        rows: whale.points.prefix(Self.tableLimit).map {
          [scope.accountName($0.account), scope.chartMoney($0.profit).text]
        }), kind: "chart-whale")
    return chart.figure(
      ChartCaption(
        id: id, finding: scope.text(finding(whale, accounts)),
        period: scope.site.periods.trailing,
        subject: scope.text(Phrase.whaleCurve),
        description: scope.text(Phrase.whaleCurveDescription)
      ), in: scope.site.charts)
  }

  private static let tableLimit = 250

  private func finding(_ whale: WhaleCurve, _ accounts: (Int) -> String) -> Phrase {
    guard let share = whale.peakShare.value else {
      return .whaleInCurrency(
        scope.chartShortMoney(whale.peak).text, scope.chartShortMoney(whale.total).text)
    }
    guard whale.accountsToPeak < whale.points.count else {
      return .whaleWithoutLoss(accounts(whale.points.count))
    }
    return .whaleFinding(accounts(whale.accountsToPeak), scope.chartPercent(share, places: 1).text)
  }

  /// The seasonal index of each calendar month; nil without two whole years.
  func season(id: String) -> SafeHTML? {
    guard let season = portfolio.metrics.seasonality.value else { return nil }
    // Calendar months of the data, in the order in which they came.
    let months = portfolio.windows.lastTwelveMonths
    let columns = months.map { month in
      ColumnChart.Column(
        label: scope.style.monthName(month.month, short: true),
        name: scope.style.monthName(month.month, short: false),
        value: scope.chartPercent(season.index(of: month)))
    }
    let sorted = columns.sorted { ($0.value.number ?? 0) < ($1.value.number ?? 0) }
    guard let low = sorted.first, let high = sorted.last else { return nil }
    let chart = ColumnChart(
      columns: columns, level: 1,
      axis: ChartAxis(covering: season.indices) { scope.style.percent($0) },
      columnName: scope.text(Phrase.chartMonth),
      valueName: scope.text(ContributionText.seasonalIndex))
    return chart.figure(
      ChartCaption(
        id: id,
        finding: scope.text(
          .seasonFinding(high.name, high.value.text, low.name, low.value.text)),
        subject: scope.text(Phrase.seasonIndices), description: scope.text(Phrase.seasonDescription)
      ), in: scope.site.charts)
  }
}
