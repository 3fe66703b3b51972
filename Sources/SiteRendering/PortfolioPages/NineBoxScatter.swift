import AccountModel
import Localization
import Segmentation
import SourceFormats

/// The nine-box as a scatter of accounts.
struct NineBoxScatter {
  let scope: PageScope

  /// The largest accounts; more points would hide one another.
  private static let limit = 600
  private static let namedCount = 12

  /// Nil where no account has both measures.
  func figure(id: String) -> SafeHTML? {
    let site = scope.site
    let rated = site.portfolio.scorecards.filter { scorecard in
      scorecard.metrics.revenue.share > 0 && scorecard.metrics.classes.variation.value != nil
        && scorecard.metrics.classes.cell.value != nil
    }.sorted { left, right in
      let (first, second) = (left.metrics.revenue.share, right.metrics.revenue.share)
      return first == second ? left.account < right.account : first > second
    }.prefix(Self.limit)
    guard let largest = rated.first, let smallest = rated.last else { return nil }
    let variations = rated.compactMap(\.metrics.classes.variation.value)
    let top = min(variations.max() ?? 1, 3)
    let cuts = site.configuration.xyz.cuts
    let chart = ScatterPlot(
      points: rated.enumerated().map { point($0.element, rank: $0.offset) },
      shareTicks: powersOfTen(
        around: smallest.metrics.revenue.share...largest.metrics.revenue.share),
      shareCuts: shareCuts(Array(rated)),
      variationCuts: cuts.map { scope.chartNumber($0) },
      variationAxis: ChartAxis(covering: [top, (cuts.last ?? 1) * 1.2]) {
        scope.style.decimal($0, .upTo(2))
      }, shareName: scope.text(Phrase.shareAxis), variationName: scope.text(Phrase.variationAxis))
    let best = site.portfolio.metrics.nineBox.first
    let count = CountedPhrase.accounts.text(best?.accounts ?? 0, in: site.language)
    return chart.figure(
      ChartCaption(
        id: id,
        finding: scope.text(.nineBoxFinding(count, scope.style.percent(best?.share ?? 0))),
        subject: scope.text(Phrase.nineBoxScatter),
        description: scope.text(Phrase.nineBoxScatterDescription)), in: site.charts)
  }

  /// The largest accounts carry their name, and large ones (class A) that are unsteady.
  private func point(_ scorecard: Scorecard, rank: Int) -> ScatterPlot.Point {
    let classes = scorecard.metrics.classes
    let isUnsteady = classes.abc.value == .a && classes.xyz.value == .z
    return ScatterPlot.Point(
      name: scope.accountName(scorecard.account),
      share: scope.chartPercent(scorecard.metrics.revenue.share, places: 2),
      variation: scope.chartNumber(classes.variation.value ?? 0),
      cell: classes.cell.value?.code ?? "", isOutlier: rank < Self.namedCount || isUnsteady)
  }

  /// The smallest share in class A and in class B.
  private func shareCuts(_ rated: [Scorecard]) -> [ChartValue] {
    [ABCClass.a, .b].compactMap { abc in
      rated.last { $0.metrics.classes.abc.value == abc }.map {
        scope.chartPercent($0.metrics.revenue.share, places: 2)
      }
    }
  }

  private func powersOfTen(around range: ClosedRange<Double>) -> [ChartValue] {
    var tick = 1.0
    while tick > range.lowerBound && tick > 1e-7 { tick /= 10 }
    var ticks: [ChartValue] = []
    while true {
      ticks.append(scope.chartPercent(tick, places: 5))
      if tick >= range.upperBound || ticks.count > 9 { return ticks }
      tick *= 10
    }
  }
}
