import AccountModel

extension GrowthMetrics {
  /// The growth of one account.
  ///
  ///     prior 100 of 1,000 for all accounts, trailing 150: contribution 0.05
  ///     first order in October, 300 from October to December: run-rate 1,200
  ///
  /// - Parameters:
  ///   - priorTotal: prior revenue of all accounts, in units of `10^-scale` as the tally.
  ///   - months: complete months since that of the first order, 0...24.
  ///   - firstDate: of the data; where it is in the trailing window, nobody knows who is new.
  init(
    _ tally: AccountTally, priorTotal: Int128, months: Int, scale: Int, windows: AsOfWindows,
    firstDate: CalendarDate?
  ) {
    contribution =
      tally.rowCount == 0
      ? .undefined(.noRevenue)
      : Measured(
        priorTotal > 0
          ? (tally.trailing - tally.prior).doubleValue / priorTotal.doubleValue : nil,
        else: .noPriorRevenue)
    if let base = tally.firstYear {
      compoundYears = base.yearsBefore
      compound = Measured(
        Self.compound(
          from: base.amount.doubleValue, to: tally.trailing.doubleValue, years: base.yearsBefore),
        else: base.amount != 0 ? .netCredit : .noPriorRevenue)
    } else {
      compoundYears = nil
      compound = .undefined(tally.firstOrder == nil ? .tooFewOrders : .tooFewPeriods)
    }
    let start = windows.trailing.lowerBound
    let isNew = tally.firstOrder.map { $0 >= start.dayNumber } ?? false
    isFirstOrderRecent = isNew
    runRate = Self.runRate(tally, isNew: isNew, months: months, scale: scale)
    averageOrderValue = Self.averageOrderGrowth(tally)
    movement = Self.movement(
      tally, isNew: isNew, knowsEarlier: firstDate.map { $0 < start } ?? false, windows)
    wonBackOn = tally.wonBackOn.map { CalendarDate(dayNumber: $0) }
  }

  private static func runRate(
    _ tally: AccountTally, isNew: Bool, months: Int, scale: Int
  ) -> Measured<ExactDecimal> {
    guard tally.firstOrder != nil else { return .undefined(.tooFewOrders) }
    guard isNew else { return .undefined(.wholeYearKnown) }
    guard months > 0 else { return .undefined(.tooFewPeriods) }
    let sum = tally.months.suffix(min(12, months)).reduce(0, +)
    return .value(
      ExactDecimal.rounded(
        numerator: sum * 12, denominator: Int128(min(12, months)) * ExactDecimal.powerOfTen(scale),
        places: max(2, scale)))
  }

  private static func averageOrderGrowth(_ tally: AccountTally) -> Measured<Double> {
    guard tally.trailingOrderCount > 0 else { return .undefined(.noRevenue) }
    guard tally.priorOrderCount > 0 else { return .undefined(.noPriorRevenue) }
    let now = tally.trailingSales.doubleValue / Double(tally.trailingOrderCount)
    return .value(now / (tally.priorSales.doubleValue / Double(tally.priorOrderCount)) - 1)
  }

  private static func movement(
    _ tally: AccountTally, isNew: Bool, knowsEarlier: Bool, _ windows: AsOfWindows
  ) -> Measured<AccountMovement> {
    guard let last = tally.lastOrder else { return .undefined(.tooFewOrders) }
    if isNew { return knowsEarlier ? .value(.new) : .undefined(.tooFewPeriods) }
    if tally.wonBackOn != nil { return .value(.wonBack) }
    if last >= windows.trailing.lowerBound.dayNumber { return .value(.continuing) }
    return .value(last >= windows.prior.lowerBound.dayNumber ? .lapsed : .dormant)
  }
}
