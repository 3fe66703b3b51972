import AccountModel
import Localization
import Segmentation
import SourceFormats

/// The charts of what became of last year's revenue.
struct RetentionCharts {
  let scope: PageScope

  private var site: LanguageSite { scope.site }

  /// From the revenue that a cohort had to what it has now; nil without a cohort.
  func cohort(id: String) -> SafeHTML? {
    let retention = site.portfolio.metrics.retention.all
    guard let net = retention.net.value, let gross = retention.gross.value else { return nil }
    let now = retention.base - retention.churned - retention.contraction + retention.expansion
    return figure(
      [
        total(GrowthText.priorRevenue.phrase, retention.base),
        change(GrowthText.churnedRevenue.phrase, -retention.churned),
        change(GrowthText.contraction.phrase, -retention.contraction),
        change(GrowthText.expansion.phrase, retention.expansion),
        total(.sameCustomersNow, now),
      ],
      ChartCaption(
        id: id,
        finding: scope.text(
          .retentionFinding(scope.chartPercent(net).text, scope.chartPercent(gross).text)),
        period: site.periods.trailing, subject: scope.text(Phrase.retentionBridge),
        description: scope.text(Phrase.retentionBridgeDescription)))
  }

  /// From the revenue of all accounts a year ago to that of today; nil without either.
  func bridge(id: String) -> SafeHTML? {
    let bridge = site.portfolio.metrics.bridge
    guard bridge.prior > .zero, bridge.trailing > .zero else { return nil }
    let changes = [
      change(.bridgeNew, bridge.new), change(.bridgeReturned, bridge.returned),
      change(GrowthText.expansion.phrase, bridge.expansion),
      change(GrowthText.contraction.phrase, -bridge.contraction),
      change(GrowthText.churnedRevenue.phrase, -bridge.lost),
      change(.bridgeCredits, bridge.credits),
    ].filter { $0.value.number != 0 }
    return figure(
      [total(GrowthText.priorRevenue.phrase, bridge.prior)] + changes
        + [total(HomeText.homeRevenue.phrase, bridge.trailing)],
      ChartCaption(
        id: id,
        finding: scope.text(
          .bridgeFinding(
            scope.chartShortMoney(bridge.new + bridge.returned).text,
            scope.chartShortMoney(bridge.lost).text)), period: site.periods.trailing,
        subject: scope.text(Phrase.revenueBridge),
        description: scope.text(Phrase.revenueBridgeDescription)))
  }

  /// Net and gross retention by month end; nil with fewer than three days.
  func history(_ history: RetentionHistory, id: String) -> SafeHTML? {
    let points = history.points.filter { $0.retention.net.value != nil }
    guard points.count >= 3, let last = points.last?.retention, let net = last.net.value,
      let gross = last.gross.value
    else { return nil }
    func line(
      _ role: LineChart.Role, _ name: GrowthText, _ value: (RevenueRetention) -> Measured<Double>
    ) -> LineChart.Line {
      let values = points.map { scope.chartPercent(value($0.retention).value ?? 0, places: 1) }
      return LineChart.Line(
        role: role, name: scope.text(name),
        endLabel: "\(scope.text(name)): \(values.last?.text ?? "")", values: values)
    }
    let rates = points.flatMap { [$0.retention.net.value, $0.retention.gross.value] }
    let chart = LineChart(
      periods: points.map { scope.style.monthName($0.day.components.month, short: true) },
      lines: [
        line(.current, .netRetentionHead) { $0.net },
        line(.previous, .grossRetention) { $0.gross },
      ], axis: ChartAxis(covering: rates.compactMap(\.self)) { scope.style.percent($0) })
    return chart.figure(
      ChartCaption(
        id: id,
        finding: scope.text(
          .retentionHistoryFinding(scope.chartPercent(net).text, scope.chartPercent(gross).text)),
        subject: scope.text(Phrase.retentionHistory),
        description: scope.text(Phrase.retentionHistoryDescription)), in: site.charts)
  }

  private func figure(_ steps: [Waterfall.Step], _ caption: ChartCaption) -> SafeHTML {
    Waterfall(
      steps: steps, stepName: scope.text(Phrase.bridgeStep),
      valueName: scope.text(OpportunityText.amount)
    ).figure(caption, in: site.charts)
  }

  private func total(_ name: Phrase, _ amount: ExactDecimal) -> Waterfall.Step {
    .total(scope.text(name), scope.chartShortMoney(amount))
  }

  private func change(_ name: Phrase, _ amount: ExactDecimal) -> Waterfall.Step {
    .change(scope.text(name), scope.chartChange(amount))
  }
}
