package import AccountModel

/// How far a target is reached, as far as the data tell.
package struct TargetProgress: Sendable, Hashable {
  package enum Basis: Sendable, Hashable {
    /// The complete months of the target's period that the value sums up.
    case months(Int, of: Int)
    /// The twelve months up to the as-of date, whatever the period.
    case trailing
  }

  /// In the unit of the target: base currency, percent, points.
  package let value: Double
  package let basis: Basis
}

extension TargetProgress {
  /// Nil for a metric that no file measures, and for a period that the figures do not cover.
  ///
  ///     revenue of 2026 as of 2026-06-30: the sum of January to June, 6 of 12 months
  ///
  /// - Parameter scorecards: of the accounts that the target is for.
  package init?(_ target: Target, of scorecards: [Scorecard], asOf: CalendarDate) {
    switch target.metric {
    case .revenue: self.init(revenueIn: target.period, of: scorecards)
    case .margin, .nps, .csat, .shareOfWallet, .onTime:
      guard target.period.firstDay <= asOf, asOf <= target.period.lastDay,
        let value = Self.trailing(target, scorecards)
      else { return nil }
      self.init(value: value, basis: .trailing)
    }
  }

  private init?(revenueIn period: Period, of scorecards: [Scorecard]) {
    let months = scorecards.first?.metrics.revenue.months.map(\.month) ?? []
    let end = period.firstMonth.adding(months: period.months)
    let counted = months.count { period.firstMonth <= $0 && $0 < end }
    guard counted > 0, let first = months.first, first <= period.firstMonth else { return nil }
    let sum = scorecards.reduce(0.0) { sum, scorecard in
      scorecard.metrics.revenue.months.reduce(sum) { sum, month in
        period.firstMonth <= month.month && month.month < end
          ? sum + month.amount.doubleValue : sum
      }
    }
    self.init(value: sum, basis: .months(counted, of: period.months))
  }

  private static func trailing(_ target: Target, _ scorecards: [Scorecard]) -> Double? {
    let metrics = scorecards.map(\.metrics)
    switch target.metric {
    case .revenue, .onTime: return nil
    case .margin:
      // The margin of some of the accounts says nothing about that of all.
      let margins = metrics.compactMap { $0.profitability.grossMargin.value?.doubleValue }
      let buyers = metrics.count { $0.profitability.grossMargin.reason != .noRevenue }
      return margins.isEmpty || margins.count < buyers ? nil : margins.reduce(0, +)
    case .nps: return recommendation(metrics.map(\.satisfaction), target: target.target)
    case .csat:
      let means = metrics.compactMap(\.satisfaction.satisfactionMean.value)
      guard !means.isEmpty else { return nil }
      let mean = means.reduce(0, +) / Double(means.count)
      return target.target <= ExactDecimal(5) ? 1 + 4 * mean : 100 * mean
    case .shareOfWallet:
      let known = metrics.filter { $0.wallet.shareOfWallet.value != nil }
      let potential = known.reduce(0.0) { $0 + ($1.wallet.potential.value?.doubleValue ?? 0) }
      let bought = known.reduce(0.0) { $0 + $1.revenue.trailing.doubleValue }
      return potential > 0 ? 100 * bought / potential : nil
    }
  }

  /// The mean of all answers for a target of up to 10, else promoters less detractors in points.
  private static func recommendation(
    _ satisfaction: [SatisfactionMetrics], target: ExactDecimal
  ) -> Double? {
    let answers = satisfaction.reduce(0) { $0 + $1.answers }
    guard answers > 0 else { return nil }
    guard target > ExactDecimal(10) else {
      return satisfaction.reduce(0.0) { $0 + $1.sum.doubleValue } / Double(answers)
    }
    let lead = satisfaction.reduce(0) { $0 + $1.promoters - $1.detractors }
    return 100 * Double(lead) / Double(answers)
  }
}
