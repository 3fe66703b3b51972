import AccountModel

extension PortfolioClassifier {
  /// The figures of all accounts together, from the scorecards parallel to `subjects`.
  func portfolioMetrics(_ scorecards: [Scorecard]) -> PortfolioMetrics {
    let xyz = summaries(scorecards, XYZClass.allCases) { $0.metrics.classes.xyz.value }
    let rated = xyz.reduce(0) { $0 + $1.accounts }
    let accounts = scorecards.map(\.metrics)
    let months = months()
    return PortfolioMetrics(
      totals: totals(scorecards),
      concentration: Concentration(trailing, accounts: subjects.map(\.id)) {
        subjects[$0].tally.trailing
      },
      nineBox: summaries(scorecards, ABCXYZCell.all) { $0.metrics.classes.cell.value },
      abc: summaries(scorecards, ABCClass.allCases) { $0.metrics.classes.abc.value },
      xyz: xyz,
      tiers: summaries(scorecards, configuration.tiers.tiers.map(\.code) + [nil]) {
        .some($0.tier.tier)
      },
      rfm: rfmSummary(scorecards),
      satisfaction: PortfolioSatisfaction(
        accounts.map(\.satisfaction), revenues: accounts.map(\.revenue.trailing.doubleValue)),
      retention: RetentionSummary(accounts),
      bridge: RevenueBridge(accounts),
      movements: summaries(scorecards, AccountMovement.allCases) {
        $0.metrics.growth.movement.value
      },
      service: service(scorecards),
      whaleCurve: whaleCurve(scorecards),
      payment: payments.reduce(PaymentTally(), +).metrics(scale: scale),
      seasonality: Seasonality.measured(months, firstDate: firstDate),
      months: months,
      xyzGrain: grain.grain,
      dominantXYZ: xyz.first { $0.accounts * 10 > rated * 9 }?.value,
      forecast: forecast)
  }

  /// Groups accounts by a class, in the order of `values`; an account whose class is nil is left out.
  private func summaries<Class: Sendable & Hashable>(
    _ scorecards: [Scorecard], _ values: [Class], _ classOf: (Scorecard) -> Class?
  ) -> [ClassSummary<Class>] {
    var counts: [Class: Int] = [:]
    var revenues: [Class: Int128] = [:]
    for (subject, scorecard) in zip(subjects, scorecards) {
      guard let value = classOf(scorecard) else { continue }
      counts[value, default: 0] += 1
      revenues[value, default: 0] += subject.tally.trailing
    }
    let total = trailing.total.doubleValue
    return values.map { value in
      let revenue = revenues[value] ?? 0
      return ClassSummary(
        value: value, accounts: counts[value] ?? 0, revenue: money(revenue),
        share: total > 0 ? revenue.doubleValue / total : 0)
    }
  }

  /// What serving the accounts of each tier takes, parallel to the tiers.
  private func service(_ scorecards: [Scorecard]) -> [ServiceSummary] {
    let served = scorecards.map { (tier: $0.tier.tier, ServiceSummary.Served($0.metrics)) }
    let total = served.compactMap(\.1.cost).reduce(.zero, +)
    let tiers = Dictionary(grouping: served, by: \.tier)
    return (configuration.tiers.tiers.map(\.code) + [nil]).map { tier in
      ServiceSummary((tiers[tier] ?? []).map(\.1), total: total)
    }
  }

  private func whaleCurve(_ scorecards: [Scorecard]) -> Measured<WhaleCurve> {
    let profits = scorecards.compactMap { card in
      card.metrics.profitability.contribution.value.map { (account: card.account, profit: $0) }
    }
    return Measured(WhaleCurve(profits), else: .missingInput)
  }

  private func totals(_ scorecards: [Scorecard]) -> PortfolioTotals {
    let tallies = subjects.map(\.tally)
    let current = tallies.reduce(Int128(0)) { $0 + $1.trailing }
    let before = tallies.reduce(Int128(0)) { $0 + $1.prior }
    return PortfolioTotals(
      rows: tallies.reduce(0) { $0 + $1.rowCount },
      rowsAfterAsOf: rowsAfterAsOf,
      customers: scorecards.count { $0.standing == .customer },
      candidates: scorecards.count { $0.standing == .candidate },
      prospects: scorecards.count { $0.standing == .prospect },
      active: trailing.order.count,
      revenue: money(tallies.reduce(Int128(0)) { $0 + $1.all }),
      trailing: money(current), prior: money(before), positiveTrailing: money(trailing.total),
      growth: Measured(
        before > 0 ? (current - before).doubleValue / before.doubleValue : nil,
        else: .noPriorRevenue))
  }

  /// Rows later than the as-of date, those of keys that are no account yet included.
  private var rowsAfterAsOf: Int {
    let all = library.tables.ledger.accounts.reduce(0) { $0 + $1.entries.count }
    return all - subjects.reduce(0) { $0 + $1.tally.rowCount }
  }

  private func months() -> [MonthlyRevenue] {
    windows.months.enumerated().map { offset, month in
      MonthlyRevenue(
        month: month,
        amount: money(subjects.reduce(Int128(0)) { $0 + $1.tally.months[offset] }))
    }
  }

  private func rfmSummary(_ scorecards: [Scorecard]) -> RFMSummary {
    var grid = [[Int]](repeating: [Int](repeating: 0, count: 5), count: 5)
    for score in scorecards.compactMap(\.metrics.classes.rfm.value) {
      grid[score.recency - 1][score.frequency - 1] += 1
    }
    return RFMSummary(
      recencyThresholds: configuredRFM.recency.fivefoldThresholds.map { $0.doubleValue / 5 },
      frequencyThresholds: configuredRFM.frequency.fivefoldThresholds.map { $0.doubleValue / 5 },
      monetaryThresholds: configuredRFM.monetaryThresholds,
      grid: grid,
      segments: summaries(scorecards, RFMSegment.allCases) { $0.metrics.classes.rfmSegment.value }
        .filter { $0.accounts > 0 },
      standings: summaries(scorecards, RFMStanding.allCases) { $0.metrics.rfmStanding.value }
        .filter { $0.accounts > 0 })
  }
}
