import AccountModel

/// The net revenue of an account in any stretch of days, in units of the ledger's scale.
///
/// Sums are added up once; a stretch is then the difference of two of them.
struct RevenueTimeline: Sendable {
  /// The days of the rows, ascending.
  private let days: [Int32]
  /// The sum of the rows before each position, and of all of them at the end.
  private let sums: [Int128]

  init(_ ledger: AccountLedger) {
    var sums: [Int128] = [0]
    sums.reserveCapacity(ledger.entries.count + 1)
    var sum: Int128 = 0
    for entry in ledger.entries {
      sum += Int128(entry.amount)
      sums.append(sum)
    }
    days = ledger.entries.map(\.date.dayNumber)
    self.sums = sums
  }

  /// Rows on the first and last day of the stretch count.
  func revenue(in stretch: ClosedRange<CalendarDate>) -> Int128 {
    sums[count(upTo: stretch.upperBound.dayNumber)]
      - sums[count(upTo: stretch.lowerBound.dayNumber - 1)]
  }

  /// The day of the earliest row.
  var firstDay: Int32? { days.first }

  /// How many rows are dated on or before a day.
  private func count(upTo day: Int32) -> Int {
    days.partitioningIndex { $0 > day }
  }
}
