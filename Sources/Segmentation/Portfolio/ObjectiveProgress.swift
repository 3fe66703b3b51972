package import AccountModel

/// How far an objective is, by what it is measured by.
package struct ObjectiveProgress: Sendable {
  /// The measure with its present value; nil where the objective has none.
  package let measure: Objective.Measure?
  /// Whether the present value is a figure of ours instead of one in the file.
  package let isComputed: Bool
  /// The way from the measure's baseline to its target, else the progress that the file declares,
  /// else all of it for an objective that is done; whole percent, 0...100. Nil where unknown.
  package let percent: Int?

  /// - Parameter account: whose figures measure the objective.
  package init(_ objective: Objective, of account: DocumentID?, in portfolio: Portfolio) {
    let current = objective.measure.flatMap { measure in
      account.flatMap { measure.computedValue(for: $0, in: portfolio) }
    }
    var measure = objective.measure
    if let current { measure?.current = current }
    self.measure = measure
    let measured = measure?.way
    isComputed = measured != nil && current != nil
    percent =
      measured ?? objective.progressPercent.map { Self.whole($0.doubleValue) }
      ?? (objective.status == .done ? 100 : nil)
  }

  fileprivate static func whole(_ percent: Double) -> Int { Int(min(max(percent, 0), 100)) }
}

extension Objective.Measure {
  /// The way from the baseline to the target in whole percent; nil where a figure is missing.
  fileprivate var way: Int? {
    guard let baseline = baseline?.doubleValue, let target = target?.doubleValue,
      let current = current?.doubleValue, target != baseline
    else { return nil }
    return ObjectiveProgress.whole((current - baseline) / (target - baseline) * 100)
  }

  /// The present value of a metric of ours: money in whole units, shares in percent; nil for any
  /// other metric. It counts before a declared value.
  fileprivate func computedValue(
    for account: DocumentID, in portfolio: Portfolio
  ) -> ExactDecimal? {
    guard let metric = metric.flatMap({ MeasureName(code: $0).metric }),
      let scorecard = portfolio.scorecard(of: account.slug)
    else { return nil }
    switch metric.value(of: scorecard) {
    case .money(let amount): return amount.rounded(places: 0)
    case .count(let count): return ExactDecimal(count)
    case .number(let number) where number.isFinite && abs(number) < 1e12:
      let shown = metric.kind == .fraction ? number * 100 : number
      return ExactDecimal(coefficient: Int128((shown * 10).rounded()), scale: 1)
    default: return nil
    }
  }
}
