import AccountModel

/// What reviews read of an account, sorted out once for all days.
struct ReviewedAccount: Sendable {
  let override: Account.TierOverride?
  private let hasDossier: Bool
  private let namedFrom: Int32?
  private let segment: String?
  private let strategicValue: Int?
  private let referenceValue: Int?
  private let customerSince: CalendarDate?
  private let costs: [ServiceCost]
  private let revenue: RevenueTimeline?
  /// Nil where the model does not ask for orders.
  private let orders: OrderTimeline?
  private let votes: [SatisfactionAnswer]
  private let potential: StatedPotential
  private let scale: Int

  init(
    _ record: AccountRecords.Record, _ ledger: AccountLedger?, scale: Int, orders: OrderTimeline?
  ) {
    let facts = record.facts
    override = facts?.tierOverride
    hasDossier = facts != nil
    namedFrom = record.namedFrom
    segment = facts?.segment?.value
    strategicValue = facts?.strategicValue?.value
    referenceValue = facts?.referenceValue?.value
    customerSince = facts?.customerSince?.value
    costs = record.costs
    self.scale = scale
    self.orders = orders
    revenue = ledger.map(RevenueTimeline.init)
    votes = record.answers.filter { $0.metric == .nps }
    potential = StatedPotential(record.wallet)
  }

  private func hasRows(_ day: CalendarDate) -> Bool {
    revenue?.firstDay.map { $0 <= day.dayNumber } ?? false
  }

  /// Whether it is an account on a day.
  func isKnown(on day: CalendarDate) -> Bool {
    namedFrom.map { $0 <= day.dayNumber } ?? false || hasRows(day)
  }

  /// Net revenue of the trailing window, in units of the ledger's scale.
  func trailing(_ windows: AsOfWindows) -> Int128 { revenue?.revenue(in: windows.trailing) ?? 0 }

  /// - Parameters:
  ///   - trailing: as above.
  ///   - variation: where the model asks for it.
  func inputs(
    _ windows: AsOfWindows, trailing: Int128, abc: ABCClass?, variation: Measured<Double>,
    needsCosts: Bool
  ) -> TierInputs {
    let revenue = ExactDecimal(coefficient: trailing, scale: scale)
    return TierInputs(
      standing: AccountStanding(hasDossier: hasDossier, hasRows: hasRows(windows.asOf)),
      segment: segment, strategicValue: strategicValue, referenceValue: referenceValue,
      trailing: revenue,
      prior: ExactDecimal(
        coefficient: self.revenue?.revenue(in: windows.prior) ?? 0, scale: scale),
      orders: orders?.count(
        in: windows.trailing.lowerBound.dayNumber...windows.asOf.dayNumber) ?? 0,
      votes: SatisfactionVotes(votes, windows: windows),
      whiteSpace: potential.whiteSpace(revenue: revenue, asOf: windows.asOf),
      tenure: tenure(asOf: windows.asOf), variation: variation,
      costToServe: needsCosts
        ? Profitability.cost(costs, months: windows.lastTwelveMonths) : nil,
      abcByRevenue: abc)
  }

  private func tenure(asOf: CalendarDate) -> Measured<Int> {
    let first = orders?.firstDay(upTo: asOf.dayNumber).map { CalendarDate(dayNumber: $0) }
    let declared = customerSince.flatMap { $0 <= asOf ? $0 : nil }
    return Measured(
      (declared ?? first).map { asOf.days(since: $0) },
      else: .tooFewOrders)
  }
}
