import AccountModel

/// The orders of an account as of any day.
///
/// An order is of the day of its earliest row, and one where its rows so far add up to more than 0.
struct OrderTimeline: Sendable {
  private typealias Row = (day: Int32, amount: Int128)

  /// The days of the orders whose rows are all of one day, ascending; the first alone where nobody
  /// counts orders.
  private let days: [Int32]
  /// The rows of each order that has some on several days, in order of day.
  private let spread: [[(day: Int32, amount: Int128)]]

  /// - Parameter isCounting: whether `count(in:)` will be asked.
  init(_ ledger: AccountLedger, isCounting: Bool) {
    let entries = ledger.entries
    var totals: [(first: Int32, last: Int32, amount: Int128)] = []
    totals.reserveCapacity(entries.last.map { Int($0.order) + 1 } ?? 0)
    for position in entries.indices {
      let order = entries.order(at: position)
      let (day, amount) = (
        entries.date(at: position).dayNumber, Int128(entries.amount(at: position))
      )
      if order == totals.count {
        totals.append((day, day, amount))
      } else {
        totals[order].last = day
        totals[order].amount += amount
      }
    }
    let isPlain = { (order: (first: Int32, last: Int32, amount: Int128)) in
      order.first == order.last && order.amount > 0
    }
    days =
      isCounting
      ? totals.filter(isPlain).map(\.first) : totals.first(where: isPlain).map { [$0.first] } ?? []
    guard totals.contains(where: { $0.first != $0.last }) else {
      spread = []
      return
    }
    var rows: [Int: [Row]] = [:]
    for position in entries.indices {
      let order = entries.order(at: position)
      guard totals[order].first != totals[order].last else { continue }
      rows[order, default: []].append(
        (entries.date(at: position).dayNumber, Int128(entries.amount(at: position))))
    }
    spread = rows.keys.sorted().compactMap { rows[$0] }
  }

  /// The day of the first order; nil without one.
  func firstDay(upTo day: Int32) -> Int32? {
    let plain = days.first.flatMap { $0 <= day ? $0 : nil }
    guard !spread.isEmpty, let other = spread.lazy.compactMap({ Self.day(of: $0, upTo: day) }).first
    else { return plain }
    return min(plain ?? other, other)
  }

  /// How many orders are of a stretch of days, by the rows up to its end.
  func count(in stretch: ClosedRange<Int32>) -> Int {
    let start = days.partitioningIndex { $0 >= stretch.lowerBound }
    let end = days.partitioningIndex { $0 > stretch.upperBound }
    return end - start
      + spread.count { rows in
        Self.day(of: rows, upTo: stretch.upperBound).map { $0 >= stretch.lowerBound } ?? false
      }
  }

  private static func day(of rows: [Row], upTo day: Int32) -> Int32? {
    let amount = rows.lazy.filter { $0.day <= day }.reduce(Int128(0)) { $0 + $1.amount }
    return amount > 0 ? rows.first?.day : nil
  }
}
