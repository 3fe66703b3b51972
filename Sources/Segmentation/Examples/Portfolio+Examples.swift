import AccountModel

extension Portfolio {
  /// Every metric and measure worked out, by name; absent where it is undefined.
  ///
  /// - Parameter silence: of the portfolio.
  package func examples(silence: SilenceRecord) -> [String: WorkedExample] {
    let accounts = scorecardsByRevenue
    let ofAccounts = Metric.all.map { ($0.name, example(of: $0, accounts)) }
    let ofAll = PortfolioMeasure.all.map { ($0.name, example(of: $0, silence)) }
    return Dictionary(
      (ofAccounts + ofAll).compactMap { name, example in example.map { (name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The first account for which a metric says something, with its figures; nil where the metric is
  /// undefined for all.
  private func example(of metric: Metric, _ accounts: [Scorecard]) -> WorkedExample? {
    var plain: WorkedExample?
    for scorecard in accounts {
      let value = metric.value(of: scorecard)
      if case .undefined = value { continue }
      let figures = AccountFiguresByName(scorecard: scorecard, portfolio: self)
      let example = WorkedExample(
        account: scorecard.account, steps: metric.pattern?.parts(figures.figures) ?? [],
        result: value, kind: metric.kind)
      if example.isTelling && (metric.pattern == nil || !example.steps.isEmpty) { return example }
      if plain == nil || example.isTelling && plain?.isTelling == false { plain = example }
    }
    return plain
  }

  private func example(
    of measure: PortfolioMeasure, _ silence: SilenceRecord
  ) -> WorkedExample? {
    let value = measure.value(of: self, silence: silence)
    if case .undefined = value { return nil }
    let figures = PortfolioFiguresByName(portfolio: self, silence: silence)
    return WorkedExample(
      account: nil, steps: measure.pattern?.parts(figures.figures) ?? [], result: value,
      kind: measure.kind)
  }

  /// Accounts by falling trailing revenue, ties by id.
  package var scorecardsByRevenue: [Scorecard] {
    scorecards.sorted { left, right in
      let (first, second) = (left.metrics.revenue.trailing, right.metrics.revenue.trailing)
      return first == second ? left.account < right.account : second < first
    }
  }
}
