import AccountModel

extension OrderMetrics {
  /// The rhythm of an account's orders.
  ///
  ///     orders on days 0, 10, 40 and D on day 85: gaps 10 and 30, mean 20, median 20,
  ///     next expected on day 60, overdue ratio 45 / 20 = 2.25 (watch)
  init(_ tally: AccountTally, firstRow: SourceRow?, asOf: CalendarDate) {
    self.firstRow = firstRow
    let firstDate = tally.firstOrder.map { CalendarDate(dayNumber: $0) }
    let lastDate = tally.lastOrder.map { CalendarDate(dayNumber: $0) }
    all = tally.orderCount
    trailing = tally.trailingOrderCount
    days = tally.orderDays
    first = Measured(firstDate, else: .tooFewOrders)
    last = Measured(lastDate, else: .tooFewOrders)
    let recency = lastDate.map { asOf.days(since: $0) }
    self.recency = Measured(recency, else: .tooFewOrders)

    guard let doubled = tally.doubledMedianGap, let recency, let firstDate, let lastDate else {
      meanGap = .undefined(.tooFewOrders)
      medianGap = .undefined(.tooFewOrders)
      nextExpected = .undefined(.tooFewOrders)
      overdueRatio = .undefined(.tooFewOrders)
      overdueState = .undefined(.tooFewOrders)
      return
    }
    let ratio = Double(2 * recency) / Double(doubled)
    meanGap = .value(Double(lastDate.days(since: firstDate)) / Double(tally.orderDays - 1))
    medianGap = .value(Double(doubled) / 2)
    nextExpected = .value(lastDate.adding(days: (doubled + 1) / 2))
    overdueRatio = .value(ratio)
    overdueState =
      tally.orderDays < 3 ? .undefined(.tooFewOrders) : .value(OverdueState(ratio: ratio))
  }
}
