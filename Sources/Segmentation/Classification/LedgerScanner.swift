import AccountModel

/// Sums up the rows of one account after another, with buffers that all accounts share.
struct LedgerScanner {
  private let asOf: Int32
  private let trailingStart: Int32
  private let priorStart: Int32
  private let seriesStart: Int32
  /// The last day of each of the 24 months.
  private let monthEnds: [Int32]
  /// The first day of the k-th twelve months back from the as-of date; `asOf + 1` for k = 0.
  private let yearStarts: [Int32]
  private var orderTotals: [Int128] = []
  private var orderDates: [Int32] = []
  private var orderRows: [Int32] = []
  private var gaps: [Int32] = []

  init(windows: AsOfWindows) {
    asOf = windows.asOf.dayNumber
    trailingStart = windows.trailing.lowerBound.dayNumber
    yearStarts = (0...60).map {
      windows.asOf.adding(months: -12 * $0).adding(days: 1).dayNumber
    }
    priorStart = windows.prior.lowerBound.dayNumber
    monthEnds = windows.months.map(\.lastDay.dayNumber)
    seriesStart = (windows.months.first?.firstDay ?? windows.asOf).dayNumber
  }

  /// The sums of an account's rows, which are in order of date.
  mutating func tally(_ entries: LedgerEntries) -> AccountTally {
    var tally = AccountTally()
    let used = entries.count(upTo: asOf)
    tally.rowCount = used
    tally.laterRowCount = entries.count - used
    addAmounts(entries, count: used, to: &tally)
    addTrailingCost(entries, to: &tally)
    collectOrders(entries, count: used)
    addOrders(to: &tally)
    addFirstYear(entries, count: used, to: &tally)
    return tally
  }

  /// The distinct dates of an account's orders in rising order; credits are none.
  mutating func orderDays(_ entries: LedgerEntries) -> [OrderDay] {
    collectOrders(entries, count: entries.count(upTo: asOf))
    var days: [OrderDay] = []
    for order in orderTotals.indices where orderTotals[order] > 0 {
      let date = orderDates[order]
      if let last = days.last, last.date == date {
        days[days.count - 1] = OrderDay(date: date, amount: last.amount + orderTotals[order])
      } else {
        days.append(OrderDay(date: date, amount: orderTotals[order]))
      }
    }
    return days
  }

  private func addAmounts(_ entries: LedgerEntries, count: Int, to tally: inout AccountTally) {
    var month = 0
    let firstPrior = entries.count(upTo: priorStart - 1)
    let firstTrailing = entries.count(upTo: trailingStart - 1)
    tally.trailingRows = min(firstTrailing, count)..<count
    for position in 0..<count {
      let amount = Int128(entries.amount(at: position))
      tally.all += amount
      if position >= firstTrailing {
        tally.trailing += amount
      } else if position >= firstPrior {
        tally.prior += amount
      }
      let day = entries.date(at: position).dayNumber
      guard day >= seriesStart else { continue }
      while month < monthEnds.count, day > monthEnds[month] { month += 1 }
      if month < monthEnds.count { tally.months[month] += amount }
    }
  }

  private func addTrailingCost(_ entries: LedgerEntries, to tally: inout AccountTally) {
    guard !tally.trailingRows.isEmpty else { return }
    var sum: Int128 = 0
    for position in tally.trailingRows {
      if let cost = entries.cost(at: position) {
        sum += Int128(cost)
      } else if entries.amount(at: position) != 0 {
        return
      }
    }
    tally.trailingCost = sum
  }

  /// Adds up the rows of each order; orders stay in order of their earliest row.
  private mutating func collectOrders(_ entries: LedgerEntries, count: Int) {
    orderTotals.removeAll(keepingCapacity: true)
    orderDates.removeAll(keepingCapacity: true)
    orderRows.removeAll(keepingCapacity: true)
    for position in 0..<count {
      let order = entries.order(at: position)
      let amount = Int128(entries.amount(at: position))
      if order == orderTotals.count {
        orderTotals.append(amount)
        orderDates.append(entries.date(at: position).dayNumber)
        orderRows.append(Int32(position))
      } else {
        orderTotals[order] += amount
      }
    }
  }

  private mutating func addOrders(to tally: inout AccountTally) {
    gaps.removeAll(keepingCapacity: true)
    for order in orderTotals.indices where orderTotals[order] > 0 {
      let (total, date) = (orderTotals[order], orderDates[order])
      tally.orderCount += 1
      if date >= trailingStart {
        tally.trailingOrderCount += 1
        tally.trailingSales += total
      } else if date >= priorStart {
        tally.priorOrderCount += 1
        tally.priorSales += total
      }
      if let last = tally.lastOrder {
        if date >= trailingStart, tally.wonBackOn == nil, isSilence(from: last, to: date) {
          tally.wonBackOn = date
        }
        if date > last { gaps.append(date - last) }
      } else {
        tally.firstOrder = date
        tally.firstOrderRow = Int(orderRows[order])
      }
      tally.lastOrder = date
    }
    tally.orderDays = tally.orderCount == 0 ? 0 : gaps.count + 1
    guard !gaps.isEmpty else { return }
    gaps.sort()
    let middle = gaps.count / 2
    tally.doubledMedianGap =
      gaps.count % 2 == 1 ? Int(gaps[middle]) * 2 : Int(gaps[middle - 1]) + Int(gaps[middle])
  }

  /// Whether more than twelve months lie between two orders.
  private func isSilence(from last: Int32, to date: Int32) -> Bool {
    guard date - last > 364 else { return false }
    return CalendarDate(dayNumber: last).adding(months: 12).dayNumber < date
  }

  /// The first whole year starts on or after the first order, a multiple of twelve months back.
  private func addFirstYear(_ entries: LedgerEntries, count: Int, to tally: inout AccountTally) {
    guard let first = tally.firstOrder, first <= yearStarts[2],
      let years = yearStarts.lastIndex(where: { $0 >= first })
    else { return }
    guard years > 2 else {
      tally.firstYear = (tally.prior, 1)
      return
    }
    let start = entries.count(upTo: yearStarts[years] - 1)
    let end = min(count, entries.count(upTo: yearStarts[years - 1] - 1))
    let amount = entries[start..<end].reduce(Int128(0)) { $0 + Int128($1.amount) }
    tally.firstYear = (amount, years - 1)
  }
}
