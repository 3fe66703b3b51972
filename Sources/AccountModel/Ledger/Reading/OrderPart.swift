internal import Diagnostics
internal import SourceFormats

/// What one task has read of an order file.
struct OrderPart: Sendable {
  var accounts = OrderAccounts()
  var products = ByteKeys()
  private(set) var productUses: [KeyUse] = []
  private(set) var rows = StagedRows()
  /// By partition of the account.
  private(set) var payments = [[OrderPayment]](
    repeating: [], count: StagedRows.partitionCount)
  /// First and last date of its rows.
  private(set) var dates: ClosedRange<CalendarDate>?
  var rowCount = 0
  var rejectedCount = 0
  var cancelledCount = 0
  var hasQuantities = false
  /// The largest of its rows.
  private(set) var scale: UInt8 = 0
  var problems = RowProblems()
  var evidence = DecimalEvidence()
  /// The first place that is not UTF-8.
  private(set) var invalidText: Diagnostic?
  /// Whether git has left conflict markers.
  var hasConflict = false

  mutating func note(textOf block: CSVBlock, path: String) {
    if invalidText == nil { invalidText = block.invalidText(path: path) }
  }

  mutating func add(_ payment: OrderPayment) {
    payments[accounts.partition(of: payment.row.account)].append(payment)
  }

  /// Adds the rows of a block.
  mutating func add(_ rows: [OrderRow]) {
    guard let first = rows.first else { return }
    var (from, to) = (first.date, first.date)
    for row in rows {
      from = min(from, row.date)
      to = max(to, row.date)
      scale = max(scale, row.scale)
    }
    dates = dates.map { min($0.lowerBound, from)...max($0.upperBound, to) } ?? from...to
    accounts.noteUses(in: rows)
    productUses.append(
      contentsOf: repeatElement(KeyUse(), count: products.count - productUses.count))
    productUses.withUnsafeMutableBufferPointer { uses in
      for row in rows where row.product >= 0 { uses[Int(row.product)].add(line: row.line) }
    }
    self.rows.append(rows, accounts: accounts)
  }
}

/// How often rows name a key.
struct KeyUse: Sendable {
  private(set) var rowCount = 0
  private(set) var firstLine = Int32.max

  @inline(__always)
  mutating func add(line: Int32) {
    rowCount += 1
    firstLine = min(firstLine, line)
  }

  static func + (left: KeyUse, right: KeyUse) -> KeyUse {
    var sum = left
    sum.rowCount += right.rowCount
    sum.firstLine = min(left.firstLine, right.firstLine)
    return sum
  }
}

/// When an order row is due and when it was paid.
struct OrderPayment: Sendable {
  let row: OrderRow
  let due: CalendarDate
  let settlement: LedgerPayment.Settlement
}
