import Localization
import Segmentation
import SourceFormats

/// How unequally revenue is spread over accounts.
struct LorenzCurve {
  let scope: PageScope

  private static let tenths = (1...9).map { Double($0) / 10 }

  /// Nil with fewer than two accounts.
  func figure(id: String) -> SafeHTML? {
    let concentration = scope.site.portfolio.metrics.concentration
    let lorenz = concentration.lorenz.map { CurvePlot.Point(x: $0.accounts, y: $0.revenue) }
    guard concentration.accounts > 1, let gini = concentration.gini.value else { return nil }
    // The largest fifth is a measure of its own; this is the other side of it.
    let share = 0.8
    let revenue = Self.revenue(at: share, of: lorenz)
    let percent = { (fraction: Double) in scope.style.percent(fraction) }
    let chart = CurvePlot(
      curve: lorenz,
      reference: [CurvePlot.Point(x: 0, y: 0), CurvePlot.Point(x: 1, y: 1)],
      referenceLabel: scope.text(Phrase.equalRevenue),
      mark: CurvePlot.Point(x: share, y: revenue), markLabel: percent(revenue),
      axis: ChartAxis(covering: [1]) { percent($0) },
      ends: (percent(0), scope.text(Phrase.shareOfAccounts), percent(1)),
      table: ChartTable(
        columns: [
          scope.text(Phrase.shareOfAccounts), scope.text(Phrase.chartCumulativeShare),
        ],
        rows: Self.tenths.map { [percent($0), percent(Self.revenue(at: $0, of: lorenz))] }),
      kind: "chart-lorenz")
    let giniText =
      "\(scope.text(ConcentrationText.gini)): \(scope.style.decimal(gini, .upTo(2)))"
    return chart.figure(
      ChartCaption(
        id: id,
        finding: scope.text(.lorenzFinding(percent(share), percent(revenue))), period: giniText,
        subject: scope.text(Phrase.lorenzCurve), description: scope.text(Phrase.lorenzDescription)),
      in: scope.site.charts)
  }

  /// The curve between two of its points.
  private static func revenue(at share: Double, of curve: [CurvePlot.Point]) -> Double {
    guard let end = curve.firstIndex(where: { $0.x >= share }), end > 0 else {
      return curve.first?.y ?? 0
    }
    let (left, right) = (curve[end - 1], curve[end])
    guard right.x > left.x else { return right.y }
    return left.y + (right.y - left.y) * (share - left.x) / (right.x - left.x)
  }
}
