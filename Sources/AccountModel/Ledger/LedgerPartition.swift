/// The rows of some accounts, to be grouped by account.
struct LedgerPartition: Sendable {
  /// What turns the numbers of a part into those of the ledger.
  struct Keys: Sendable {
    /// By the part's account number: the place in `accounts`, for accounts of this partition.
    let slots: [Int32]
    /// By the part's product number.
    let products: [Int32]
    let file: Int32
  }

  /// The rows of one part.
  struct Batch: Sendable {
    let rows: StagedRows.Partition
    let payments: [OrderPayment]
    let keys: Keys
  }

  struct Grouped: Sendable {
    /// Accounts without a row are absent.
    var ledgers: [AccountLedger] = []
    var repeats: [RepeatedRow] = []
  }

  let accounts: [String]
  let batches: [Batch]
  /// Of the ledger.
  let scale: Int

  func grouped() -> Grouped {
    let rows = sortedByAccount()
    let payments = paymentsByAccount()
    var sorter = EntrySorter()
    var numbers = OrderNumbers()
    var grouped = Grouped()
    for slot in accounts.indices where rows.starts[slot] < rows.starts[slot + 1] {
      let entries = sorter.sorted(rows.entries[rows.starts[slot]..<rows.starts[slot + 1]])
      RepeatedRow.find(in: entries, &grouped.repeats)
      grouped.ledgers.append(
        AccountLedger(
          account: accounts[slot], entries: LedgerEntries(entries, &numbers),
          payments: payments[slot]))
    }
    return grouped
  }

  /// A counting sort by account.
  ///
  /// - Returns: where each account's rows start and the last one's end, and the rows.
  private func sortedByAccount() -> (starts: [Int], entries: [LedgerEntry]) {
    var starts = [Int](repeating: 0, count: accounts.count + 1)
    forEachRow { row, keys in starts[Int(keys.slots[Int(row.account)]) + 1] += 1 }
    for slot in starts.indices.dropFirst() { starts[slot] += starts[slot - 1] }
    let total = starts.last ?? 0
    var next = starts
    let entries = [LedgerEntry](unsafeUninitializedCapacity: total) { buffer, count in
      forEachRow { row, keys in
        let slot = Int(keys.slots[Int(row.account)])
        buffer.initializeElement(at: next[slot], to: entry(of: row, keys))
        next[slot] += 1
      }
      count = total
    }
    return (starts, entries)
  }

  @inline(__always)
  private func forEachRow(_ body: (OrderRow, Keys) -> Void) {
    for batch in batches { batch.rows.forEach { body($0, batch.keys) } }
  }

  @inline(__always)
  private func entry(of row: OrderRow, _ keys: Keys) -> LedgerEntry {
    let factor = Self.powersOfTen[scale - Int(row.scale)]
    return LedgerEntry(
      date: row.date, product: row.product < 0 ? -1 : keys.products[Int(row.product)],
      order: row.order, amount: row.amount * factor,
      cost: row.cost == CompactIntegers.absent ? nil : row.cost * factor,
      quantity: row.quantity == CompactIntegers.absent ? nil : row.quantity,
      file: keys.file, line: row.line)
  }

  /// `CellNumber.limit` and its largest scale keep products with these within 64 bits.
  private static let powersOfTen: [Int64] = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]

  /// In order of date, then file, then line.
  private func paymentsByAccount() -> [[LedgerPayment]] {
    var payments = [[(file: Int32, line: Int32, payment: LedgerPayment)]](
      repeating: [], count: accounts.count)
    for batch in batches {
      for payment in batch.payments {
        let row = payment.row
        let amount = row.amount * Self.powersOfTen[scale - Int(row.scale)]
        payments[Int(batch.keys.slots[Int(row.account)])].append(
          (
            batch.keys.file, row.line,
            LedgerPayment(
              date: row.date, order: row.order, amount: amount, due: payment.due,
              settlement: payment.settlement)
          ))
      }
    }
    return payments.map { list in
      list.sorted { ($0.payment.date, $0.file, $0.line) < ($1.payment.date, $1.file, $1.line) }
        .map(\.payment)
    }
  }
}
