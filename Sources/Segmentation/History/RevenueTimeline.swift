import AccountModel

/// The net revenue of an account in any stretch of days, in units of the ledger's scale.
///
/// Sums are added up once; a stretch is then the difference of two of them.
struct RevenueTimeline: Sendable {
  private let entries: LedgerEntries
  /// The sum of the rows before each position, and of all of them at the end.
  private let sums: [Int128]

  init(_ ledger: AccountLedger) {
    var sums: [Int128] = [0]
    sums.reserveCapacity(ledger.entries.count + 1)
    var sum: Int128 = 0
    for position in ledger.entries.indices {
      sum += Int128(ledger.entries.amount(at: position))
      sums.append(sum)
    }
    entries = ledger.entries
    self.sums = sums
  }

  /// Rows on the first and last day of the stretch count.
  func revenue(in stretch: ClosedRange<CalendarDate>) -> Int128 {
    sums[entries.count(upTo: stretch.upperBound.dayNumber)]
      - sums[entries.count(upTo: stretch.lowerBound.dayNumber - 1)]
  }

  /// The day of the earliest row.
  var firstDay: Int32? { entries.first?.date.dayNumber }
}
