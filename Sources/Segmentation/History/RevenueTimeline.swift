import AccountModel

/// The net revenue of an account in any stretch of days, in units of the ledger's scale.
///
/// Rows are added up once, month by month; a stretch is then the difference of two sums, and only the
/// rows of a month that it cuts are looked at again.
///
/// A class, as each review asks the timelines of all accounts several times.
final class RevenueTimeline: Sendable {
  private let entries: LedgerEntries
  /// Of the earliest row.
  private let firstMonth: CalendarMonth
  /// The number of rows before each month from the first one on, and of all of them at the end.
  private let counts: [Int]
  /// The sum of those rows.
  private let sums: [Int128]
  /// The day of the earliest row; nil without one.
  let firstDay: Int32?

  init(_ ledger: AccountLedger) {
    let entries = ledger.entries
    var month = CalendarMonth(of: entries.first?.date ?? CalendarDate(dayNumber: 0))
    var lastDay = month.lastDay.dayNumber
    var (counts, sums, sum) = ([0], [Int128(0)], Int128(0))
    firstMonth = month
    firstDay = entries.first?.date.dayNumber
    for position in entries.indices {
      while entries.date(at: position).dayNumber > lastDay {
        counts.append(position)
        sums.append(sum)
        month = month.adding(months: 1)
        lastDay = month.lastDay.dayNumber
      }
      sum += Int128(entries.amount(at: position))
    }
    self.entries = entries
    self.counts = counts + [entries.count]
    self.sums = sums + [sum]
  }

  /// Rows on the first and last day of the stretch count.
  func revenue(in stretch: ClosedRange<CalendarDate>) -> Int128 {
    sum(upTo: stretch.upperBound) - sum(upTo: stretch.lowerBound.adding(days: -1))
  }

  private func sum(upTo day: CalendarDate) -> Int128 {
    let month = Int(CalendarMonth(of: day).index - firstMonth.index)
    guard month >= 0 else { return 0 }
    guard month + 1 < sums.count, !day.isMonthEnd else {
      return sums[min(month + 1, sums.count - 1)]
    }
    var sum = sums[month]
    for position in counts[month]..<counts[month + 1] where entries.date(at: position) <= day {
      sum += Int128(entries.amount(at: position))
    }
    return sum
  }
}
