import AccountModel

extension PortfolioClassifier {
  /// The metrics of the account at a position of `subjects`.
  func metrics(at position: Int) -> AccountMetrics {
    let subject = subjects[position]
    let months = monthsSinceFirstOrder(subject.tally)
    let variation = RevenueVariation(
      months: subject.tally.months.suffix(12), monthsUsed: min(12, months), scale: scale)
    return AccountMetrics(
      revenue: revenue(at: position),
      orders: orders[position],
      variation: variation,
      standardClasses: standardClasses(at: position, monthsUsed: min(12, months)),
      classes: configuredClasses(at: position, months: months),
      tenure: tenure(at: position),
      satisfaction: SatisfactionMetrics(subject.record.answers, windows: windows),
      wallet: WalletMetrics(
        subject.record.wallet, revenue: subject.hasRows ? money(subject.tally.trailing) : nil,
        asOf: windows.asOf),
      profitability: profitability[position],
      forecast: forecasts[position],
      growth: GrowthMetrics(
        subject.tally, priorTotal: priorTotal, months: months, scale: scale, windows: windows,
        firstDate: firstDate),
      payment: payments[position].metrics(scale: scale),
      medianCustomers: medianCustomers(subject.tally))
  }

  /// The coefficient by which XYZ classes are decided.
  func variation(at position: Int) -> Measured<Double> {
    let tally = subjects[position].tally
    return Self.variation(
      grain.periods(tally.months, sinceFirstOrder: monthsSinceFirstOrder(tally))[...],
      degreesOfFreedom: configuration.xyz.degreesOfFreedom)
  }

  /// How many of the 24 months are not before the month of the first order; that month counts whole.
  private func monthsSinceFirstOrder(_ tally: AccountTally) -> Int {
    guard let first = tally.firstOrder, let last = windows.months.last else { return 0 }
    let month = CalendarMonth(of: CalendarDate(dayNumber: first))
    return min(windows.months.count, max(0, Int(last.index - month.index) + 1))
  }

  private func medianCustomers(_ tally: AccountTally) -> Measured<Double> {
    guard tally.trailing > 0, let median = trailing.doubledMedian else {
      return .undefined(tally.trailing < 0 ? .netCredit : .noRevenue)
    }
    return .value(2 * tally.trailing.doubleValue / median.doubleValue)
  }

  private func revenue(at position: Int) -> RevenueMetrics {
    let subject = subjects[position]
    let tally = subject.tally
    let reason: UndefinedReason = tally.trailing < 0 ? .netCredit : .noRevenue
    let standing = trailing.standings[position]
    let total = trailing.total.doubleValue
    let unit = ExactDecimal.powerOfTen(scale).doubleValue
    return RevenueMetrics(
      all: money(tally.all), trailing: money(tally.trailing), prior: money(tally.prior),
      averageOrderValue: Measured(
        tally.trailingOrderCount > 0
          ? tally.trailingSales.doubleValue / unit / Double(tally.trailingOrderCount) : nil,
        else: .tooFewOrders),
      growth: Measured(
        tally.prior > 0
          ? (tally.trailing - tally.prior).doubleValue / tally.prior.doubleValue : nil,
        else: tally.prior < 0 ? .netCredit : .noPriorRevenue),
      share: tally.trailing > 0 ? tally.trailing.doubleValue / total : 0,
      rank: Measured(standing?.rank, else: reason),
      cumulativeBefore: Measured(standing.map { $0.before.doubleValue / total }, else: reason),
      cumulativeIncluding: Measured(
        standing.map { $0.including.doubleValue / total }, else: reason),
      trailingRows: trailingRows(of: subject),
      series: MonthlySeries(
        first: windows.months[0], units: tally.months, scale: scale))
  }

  private func trailingRows(of subject: Subject) -> RowRange? {
    guard let position = subject.ledgerPosition, !subject.tally.trailingRows.isEmpty
    else { return nil }
    let ledger = library.tables.ledger
    let entries = ledger.accounts[position].entries[subject.tally.trailingRows]
    guard let first = entries.first, let last = entries.last else { return nil }
    return RowRange(
      count: entries.count, first: ledger.sourceRow(of: first), last: ledger.sourceRow(of: last))
  }

  private func tenure(at position: Int) -> Tenure {
    // A day after the as-of date is not known yet.
    let declared = subjects[position].facts?.customerSince.flatMap {
      $0.value <= windows.asOf ? $0 : nil
    }
    let first = orders[position].first
    let since = declared.map { Measured.value($0.value) } ?? first
    return Tenure(
      daysSinceFirstOrder: first.map { windows.asOf.days(since: $0) },
      since: since,
      declaredAt: declared?.place,
      years: since.map { Double(windows.asOf.days(since: $0)) / 365.25 },
      days: since.value.map { windows.asOf.days(since: $0) },
      isLeftCensored: declared == nil && first.value != nil && first.value == firstDate)
  }
}
