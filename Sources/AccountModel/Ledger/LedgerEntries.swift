/// The order rows of an account in order of date, then file, then line.
///
/// A column each, as narrow as their values allow: millions of rows take about 24 bytes each.
package struct LedgerEntries: Sendable, Hashable, RandomAccessCollection {
  private let days: [Int32]
  private let orders: [Int32]
  private let amounts: CompactIntegers
  private let costs: CompactIntegers
  private let quantities: CompactIntegers
  /// Empty where no row names a product.
  private let products: [Int32]
  private let lines: [Int32]
  /// Empty where all rows are of `file`.
  private let files: [Int32]
  private let file: Int32

  package static let empty = LedgerEntries([])

  /// - Parameter rows: in order of date, then file, then line.
  package init(_ rows: [LedgerEntry]) {
    var numbers = OrderNumbers()
    self.init(rows, &numbers)
  }

  /// - Parameter numbers: a table at hand.
  init(_ rows: some RandomAccessCollection<LedgerEntry>, _ numbers: inout OrderNumbers) {
    numbers.reset(rows: rows.count)
    orders = rows.map { numbers.number(of: $0.order) }
    days = rows.map(\.date.dayNumber)
    amounts = CompactIntegers(rows.lazy.map(\.amount))
    costs = CompactIntegers(rows.lazy.map { $0.cost ?? CompactIntegers.absent })
    quantities = CompactIntegers(rows.lazy.map { $0.quantity ?? CompactIntegers.absent })
    products = rows.contains { $0.product >= 0 } ? rows.map(\.product) : []
    lines = rows.map(\.line)
    let file = rows.first?.file ?? 0
    files = rows.allSatisfy { $0.file == file } ? [] : rows.map(\.file)
    self.file = file
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { days.count }

  /// The row at a position, its `order` the number of the order among those of the account.
  package subscript(position: Int) -> LedgerEntry {
    let cost = costs[position]
    let quantity = quantities[position]
    return LedgerEntry(
      date: date(at: position), product: product(at: position),
      order: UInt64(order(at: position)), amount: amount(at: position),
      cost: cost == CompactIntegers.absent ? nil : cost,
      quantity: quantity == CompactIntegers.absent ? nil : quantity,
      file: files.isEmpty ? file : files[position], line: lines[position])
  }
}

extension LedgerEntries {
  @inline(__always)
  package func date(at position: Int) -> CalendarDate { CalendarDate(dayNumber: days[position]) }

  /// In units of the ledger's scale.
  @inline(__always)
  package func amount(at position: Int) -> Int64 {
    // Rows have an amount each; none is the column's sign of absence, which no cell can hold.
    amounts[position]
  }

  /// In units of the ledger's scale; nil where the row does not say.
  @inline(__always)
  package func cost(at position: Int) -> Int64? {
    let cost = costs[position]
    return cost == CompactIntegers.absent ? nil : cost
  }

  /// The number of the row's order, from 0: orders are numbered by their first rows.
  @inline(__always)
  package func order(at position: Int) -> Int { Int(orders[position]) }

  /// Index into `Ledger.products`; -1 where the row names no product.
  @inline(__always)
  package func product(at position: Int) -> Int32 { products.isEmpty ? -1 : products[position] }

  /// How many rows are dated on or before a day.
  package func count(upTo day: Int32) -> Int {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
