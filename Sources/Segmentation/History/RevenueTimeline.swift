import AccountModel

/// The net revenue of an account in any stretch of days, in units of the ledger's scale.
///
/// Sums are added up once; a stretch is then the difference of two of them.
struct RevenueTimeline {
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

  /// How many rows are dated on or before a day.
  private func count(upTo day: Int32) -> Int {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
