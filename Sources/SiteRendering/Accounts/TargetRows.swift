import AccountModel
import Localization
import Segmentation
import SourceFormats

/// Rows of `targets.csv` beside what is reached.
struct TargetRows {
  let scope: PageScope

  /// The latest period first, in it in order of metric; at most `PageScope.rowLimit`.
  ///
  /// - Parameter scorecards: of the accounts that the targets are for.
  func rows(_ targets: [Target], of scorecards: [Scorecard]) -> [NamedValues] {
    let metrics = Target.Metric.allCases
    func place(_ metric: Target.Metric) -> Int { metrics.firstIndex(of: metric) ?? 0 }
    let sorted = targets.sorted { left, right in
      left.period == right.period
        ? place(left.metric) < place(right.metric) : right.period < left.period
    }
    return sorted.prefix(PageScope.rowLimit).map { row($0, of: scorecards) }
  }

  private func row(_ target: Target, of scorecards: [Scorecard]) -> NamedValues {
    let progress = TargetProgress(target, of: scorecards, asOf: scope.site.asOf)
    return [
      .name: .text(scope.text(target.metric.label)),
      .date: .html(scope.period(target.period)),
      .reached: .html(progress.map { reached($0, target) }),
      .target: .html(written(target.target, target.metric)),
      .stretch: .html(target.stretch.map { written($0, target.metric) }),
    ]
  }

  private func written(_ value: ExactDecimal, _ metric: Target.Metric) -> SafeHTML {
    switch metric {
    case .revenue, .margin: scope.money(value)
    case .nps, .csat: scope.number(value)
    case .shareOfWallet, .onTime: scope.percent(value.doubleValue / 100)
    }
  }

  /// The figure, and what it covers where that is not the period as a whole.
  private func reached(_ progress: TargetProgress, _ target: Target) -> SafeHTML {
    let figure: SafeHTML =
      switch target.metric {
      case .revenue, .margin: scope.isolated(scope.style.money(progress.value, places: .exactly(0)))
      case .nps, .csat: scope.number(progress.value, places: 1)
      case .shareOfWallet, .onTime: scope.percent(progress.value / 100)
      }
    switch progress.basis {
    case .months(let covered, let all) where covered == all: return figure
    case .months(let covered, let all):
      let (covered, all) = (scope.style.integer(covered), scope.style.integer(all))
      let note = scope.isolated(scope.text(.monthsOfPeriod(covered, all)))
      return "\(figure)<span class=\"sub\">\(note)</span>"
    case .trailing:
      let note = scope.text(AccountRowsText.lastTwelveMonths)
      return "\(figure)<span class=\"sub\">\(note)</span>"
    }
  }
}
