internal import Diagnostics

/// Groups the rows of all order files by account.
struct LedgerBuilder: Sendable {
  /// One part with what turns its numbers into those of the ledger.
  private struct Source: Sendable {
    let part: OrderPart
    let accounts: [Int32]
    let products: [Int32]
    let file: Int32
    let lineOffset: Int
    /// The number of rows in the parts before it.
    let firstRow: Int
  }

  private var sources: [Source] = []
  private var files: [String] = []
  private var accountNumbers: [String: Int32] = [:]
  private var accounts: [String] = []
  private var productNumbers: [String: Int32] = [:]
  private var products: [String] = []
  private var rowCount = 0
  private var hasPayments = false
  private var scale = 0
  private let keys: AccountKeys

  init(keys: AccountKeys) { self.keys = keys }

  mutating func add(_ file: OrderFile) {
    for (part, lineOffset) in zip(file.parts, file.lineOffsets) {
      let accounts = part.accounts.strings.map { key in
        number(of: keys.accountID(for: key) ?? key, in: &accountNumbers, &self.accounts)
      }
      let products = part.products.strings.map {
        number(of: $0, in: &productNumbers, &self.products)
      }
      sources.append(
        Source(
          part: part, accounts: accounts, products: products, file: Int32(files.count),
          lineOffset: lineOffset, firstRow: rowCount))
      rowCount += part.rows.count
      hasPayments = hasPayments || !part.payments.isEmpty
      scale = max(scale, part.scale)
    }
    files.append(file.path)
  }

  private func number(
    of text: String, in numbers: inout [String: Int32], _ texts: inout [String]
  ) -> Int32 {
    if let number = numbers[text] { return number }
    let number = Int32(texts.count)
    numbers[text] = number
    texts.append(text)
    return number
  }

  /// The ledger, built in `taskCount` tasks, and an info for rows that stand there twice.
  func ledger(taskCount: Int) async -> Diagnosed<Ledger> {
    let grouping = groupedRows()
    let order = accounts.indices.sorted { accounts[$0] < accounts[$1] }
    let slices = Self.slices(of: order, sizes: grouping.starts, count: taskCount)
    let built = await withTaskGroup(of: (Int, [AccountLedger], [Repeat]).self) { group in
      for (index, slice) in slices.enumerated() {
        group.addTask { [self] in
          var ledgers: [AccountLedger] = []
          var repeats: [Repeat] = []
          for account in slice {
            ledgers.append(accountLedger(account, grouping, repeats: &repeats))
          }
          return (index, ledgers, repeats)
        }
      }
      var results = [(ledgers: [AccountLedger], repeats: [Repeat])](
        repeating: ([], []), count: slices.count)
      for await (index, ledgers, repeats) in group { results[index] = (ledgers, repeats) }
      return results
    }
    let ledger = Ledger(
      scale: scale, accounts: built.flatMap(\.ledgers).filter { !$0.entries.isEmpty },
      products: products, files: files,
      hasQuantities: sources.contains { $0.part.hasQuantities })
    return Diagnosed(ledger, repeatDiagnostics(built.flatMap(\.repeats)))
  }
}

extension LedgerBuilder {
  /// Rows by account: date and row number of each packed into one sortable number.
  fileprivate struct Grouping: Sendable {
    /// Where each account's rows start, by account number, and the end of the last.
    let starts: [Int]
    let rows: [UInt64]
  }

  /// A row that equals another one.
  fileprivate struct Repeat {
    let file: Int32
    let line: Int32
    let firstFile: Int32
    let firstLine: Int32

    init(of first: LedgerEntry, in entry: LedgerEntry) {
      (file, line) = (entry.file, entry.line)
      (firstFile, firstLine) = (first.file, first.line)
    }
  }

  /// A counting sort by account; ties stay in file order.
  private func groupedRows() -> Grouping {
    var starts = [Int](repeating: 0, count: accounts.count + 1)
    for source in sources {
      for row in source.part.rows { starts[Int(source.accounts[Int(row.account)]) + 1] += 1 }
    }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var next = starts
    var rows = [UInt64](repeating: 0, count: rowCount)
    for source in sources {
      var number = UInt64(source.firstRow)
      for row in source.part.rows {
        let account = Int(source.accounts[Int(row.account)])
        let day = UInt64(UInt32(bitPattern: row.date.dayNumber) ^ 0x8000_0000)
        rows[next[account]] = day << 32 | number
        next[account] += 1
        number += 1
      }
    }
    return Grouping(starts: starts, rows: rows)
  }

  /// Runs of accounts with about equally many rows.
  private static func slices(of order: [Int], sizes starts: [Int], count: Int) -> [[Int]] {
    let total = starts.last ?? 0
    var slices: [[Int]] = [[]]
    var size = 0
    for account in order {
      if size * count > total * slices.count, slices.count < count { slices.append([]) }
      slices[slices.count - 1].append(account)
      size += starts[account + 1] - starts[account]
    }
    return slices
  }

  private func accountLedger(
    _ account: Int, _ grouping: Grouping, repeats: inout [Repeat]
  ) -> AccountLedger {
    var rows = Array(grouping.rows[grouping.starts[account]..<grouping.starts[account + 1]])
    rows.sort()
    var entries: [LedgerEntry] = []
    entries.reserveCapacity(rows.count)
    for row in rows { entries.append(entry(ofRow: Int(row & 0xFFFF_FFFF))) }
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].date == entries[start].date { end += 1 }
      if end - start > 1 { Self.findRepeats(in: entries[start..<end], &repeats) }
      start = end
    }
    return AccountLedger(
      account: accounts[account], entries: entries,
      payments: hasPayments ? payments(ofRows: rows, entries) : [])
  }

  /// `entries` are the rows of one account and day.
  private static func findRepeats(in entries: ArraySlice<LedgerEntry>, _ repeats: inout [Repeat]) {
    guard entries.count > 8 else {
      for index in entries.indices.dropFirst() {
        let entry = entries[index]
        if let first = entries[..<index].first(where: { isSame($0, entry) }) {
          repeats.append(Repeat(of: first, in: entry))
        }
      }
      return
    }
    var byOrder: [UInt64: [LedgerEntry]] = [:]
    for entry in entries {
      let earlier = byOrder[entry.order, default: []]
      if let first = earlier.first(where: { isSame($0, entry) }) {
        repeats.append(Repeat(of: first, in: entry))
      } else if earlier.count < 64 {
        // An order of more lines than this is looked at for its first ones only.
        byOrder[entry.order, default: []].append(entry)
      }
    }
  }

  private static func isSame(_ left: LedgerEntry, _ right: LedgerEntry) -> Bool {
    left.order == right.order && left.amount == right.amount && left.product == right.product
      && left.cost == right.cost && left.quantity == right.quantity
  }

  /// - Parameter rows: as in `Grouping`, parallel to the entries.
  private func payments(ofRows rows: [UInt64], _ entries: [LedgerEntry]) -> [LedgerPayment] {
    zip(rows, entries).compactMap { row, entry in
      let number = Int(row & 0xFFFF_FFFF)
      let source = sources[source(ofRow: number)]
      guard let payment = source.part.payment(ofRow: number - source.firstRow) else { return nil }
      return LedgerPayment(
        date: entry.date, order: entry.order, amount: entry.amount, due: payment.due,
        settlement: payment.settlement)
    }
  }

  /// The position of the source that holds a row.
  private func source(ofRow number: Int) -> Int {
    var low = 0
    var high = sources.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if sources[middle].firstRow <= number { low = middle } else { high = middle }
    }
    // Parts without rows share their first row with the next part; the last of them has it.
    return low
  }

  private func entry(ofRow number: Int) -> LedgerEntry {
    let low = source(ofRow: number)
    let row = sources[low].part.rows[number - sources[low].firstRow]
    return LedgerEntry(
      date: row.date, product: row.product < 0 ? -1 : sources[low].products[Int(row.product)],
      order: row.order, amount: rescaled(row.amount, from: row.amountScale),
      cost: row.cost == .min ? nil : rescaled(row.cost, from: row.costScale),
      quantity: row.quantity == .min ? nil : row.quantity,
      file: sources[low].file,
      line: row.line + Int32(truncatingIfNeeded: sources[low].lineOffset))
  }

  /// `CellNumber.limit` and its largest scale keep this within 64 bits.
  private func rescaled(_ amount: Int64, from rowScale: UInt8) -> Int64 {
    var amount = amount
    for _ in 0..<(scale - Int(rowScale)) { amount *= 10 }
    return amount
  }

  private func repeatDiagnostics(_ repeats: [Repeat]) -> [Diagnostic] {
    let sorted = repeats.sorted { ($0.file, $0.line) < ($1.file, $1.line) }
    return files.indices.flatMap { file in
      let ofFile = sorted.filter { $0.file == Int32(file) }
      return Diagnostic.summarised(
        ofFile.prefix(RowProblems.limit + 1).map {
          .repeatedRow(
            at: SourceRow(file: files[file], line: Int($0.line)),
            first: SourceRow(file: files[Int($0.firstFile)], line: Int($0.firstLine)))
        }, counts: [.duplicateRowKey: ofFile.count])
    }
  }
}
