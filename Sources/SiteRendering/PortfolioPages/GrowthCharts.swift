import AccountModel
import Localization
import Segmentation
import SourceFormats

/// The charts of the page about growth.
struct GrowthCharts {
  let scope: PageScope

  private static let limit = 8

  private var changes: [(scorecard: Scorecard, change: ExactDecimal)] {
    scope.site.portfolio.scorecards.map {
      ($0, $0.metrics.revenue.trailing - $0.metrics.revenue.prior)
    }
  }

  /// The accounts whose revenue rose most; nil where none did.
  func gains(id: String) -> SafeHTML? {
    let rising = changes.filter { $0.change > .zero }.sorted { left, right in
      left.change == right.change
        ? left.scorecard.account < right.scorecard.account : right.change < left.change
    }
    return ranking(rising.prefix(Self.limit), id: id, finding: Phrase.gainsFinding)
  }

  /// The accounts whose revenue fell most; nil where none did.
  func losses(id: String) -> SafeHTML? {
    let falling = changes.filter { $0.change < .zero }.sorted { left, right in
      left.change == right.change
        ? left.scorecard.account < right.scorecard.account : left.change < right.change
    }
    return ranking(falling.prefix(Self.limit), id: id, finding: Phrase.lossesFinding)
  }

  private func ranking(
    _ changes: ArraySlice<(scorecard: Scorecard, change: ExactDecimal)>, id: String,
    finding: (String, String) -> Phrase
  ) -> SafeHTML? {
    guard let first = changes.first else { return nil }
    let chart = RankingBars(
      rows: changes.map {
        RankingBars.Row(
          name: scope.accountName($0.scorecard.account), value: scope.chartChange($0.change),
          style: scope.tierStyle($0.scorecard.tier.tier))
      }, rowName: scope.text(Phrase.chartAccount), valueName: scope.text(Phrase.revenueChange))
    let name = scope.style.isolated(scope.accountName(first.scorecard.account))
    return chart.figure(
      ChartCaption(
        id: id, finding: scope.text(finding(name, scope.chartChange(first.change).text)),
        period: scope.site.periods.trailing,
        subject: scope.text(Phrase.revenueChange),
        description: scope.text(Phrase.revenueChangeDescription)), in: scope.site.charts)
  }

  /// Accounts by recency and frequency; nil without scores.
  func heat(id: String) -> SafeHTML? {
    let grid = scope.site.portfolio.metrics.rfm.grid
    guard grid.count == 5, grid.joined().contains(where: { $0 > 0 }) else { return nil }
    let best = grid[3...].reduce(0) { sum, row in sum + row.dropFirst(3).reduce(0, +) }
    let chart = HeatTable(
      rowTitle: scope.text(Phrase.recency), columnTitle: scope.text(Phrase.frequency),
      rows: (1...5).reversed().map { "R\(scope.style.integer($0))" },
      columns: (1...5).map { "F\(scope.style.integer($0))" },
      cells: grid.reversed().map { $0.map { scope.chartCount($0) } })
    let count = CountedPhrase.accounts.text(best, in: scope.site.language)
    return chart.figure(
      ChartCaption(
        id: id, finding: scope.text(.rfmFinding(count)), subject: scope.text(Phrase.rfmGrid),
        description: scope.text(Phrase.rfmGridDescription)), in: scope.site.charts)
  }
}
