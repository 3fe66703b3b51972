internal import Diagnostics
internal import SourceFormats

/// Reads blocks of an order file, one after another.
struct OrderPartReader {
  private let file: OrderReading
  let mark: DecimalMark
  /// Seeds the fingerprints of rows without an order id.
  let fileSeed: UInt64
  /// Of the block that is read.
  private(set) var bytes = UnsafeRawBufferPointer(start: nil, count: 0)
  private var blockOffset = 0
  /// The usable rows of the block that is read.
  private(set) var rows: [OrderRow] = []
  var part = OrderPart()

  init(_ file: OrderReading, mark: DecimalMark) {
    self.file = file
    self.mark = mark
    fileSeed = file.file.path.utf8.reduce(0 as UInt64) { ByteHash.mix($0 ^ UInt64($1)) }
  }

  var columns: OrderColumns { file.columns }
  var dates: DateFormat { file.dates }
  private var rates: ExchangeRates { file.rates }
  private var path: String { file.file.path }

  mutating func read(_ block: CSVBlock) {
    part.note(textOf: block, path: path)
    blockOffset = block.offset
    block.bytes.withUnsafeBytes { bytes in
      self.bytes = bytes
      var reader = CSVRecordReader(
        bytes, range: block.range, delimiter: file.layout.delimiter,
        firstLine: block.firstLine)
      var cells: [CSVCell] = []
      cells.reserveCapacity(columns.width)
      while let record = reader.next(into: &cells) {
        readRow(record, cells)
        // A marker stands on a line of its own, which is no row, or in a cell of several lines.
        if cells.count != columns.width || reader.line - record.line > 1 {
          noteConflict(in: record)
        }
      }
    }
    part.add(rows)
    rows.removeAll(keepingCapacity: true)
  }

  private mutating func noteConflict(in record: CSVRecord) {
    part.hasConflict = part.hasConflict || record.hasConflict(in: bytes)
  }

  @inline(__always)
  private mutating func readRow(_ record: CSVRecord, _ cells: [CSVCell]) {
    if cells.count != columns.width || record.unclosedQuote != nil {
      rejectMalformed(record, cells)
      return
    }
    part.rowCount += 1
    let place = RowPlace(start: record.bytes.lowerBound, line: record.line)
    let account = trimmed(cells[columns.account])
    guard !account.isEmpty else {
      guard cells.contains(where: { !$0.isEmpty }) else {
        part.rowCount -= 1
        return
      }
      reject(.emptyRowKey, place, account) { .emptyRowKey(.accountID, at: $0) }
      return
    }
    let dateCell = cells[columns.date]
    guard let date = parseDate(dateCell) else {
      let text = dateCell.text(in: bytes)
      let pattern = dates.pattern
      reject(.badRowDate, place, dateCell) {
        .badRowDate(text, column: .date, pattern: pattern, at: $0)
      }
      return
    }
    let amountCell = cells[columns.amount]
    guard let amount = number(amountCell) else {
      rejectNumber(place, amountCell, column: .amount)
      return
    }
    var row = OrderRow(
      date: date, account: 0, product: -1, line: Int32(truncatingIfNeeded: record.line),
      order: orderFingerprint(cells, record), amount: amount.mantissa,
      cost: CompactIntegers.absent, quantity: CompactIntegers.absent, scale: UInt8(amount.scale))
    if columns.hasExtras, !readExtras(of: &row, amount, place, cells) { return }
    row.account = accountNumber(of: account)
    if columns.product >= 0 {
      let product = trimmed(cells[columns.product])
      if !product.isEmpty { row.product = productNumber(of: product) }
    }
    if columns.dueDate >= 0 { readPayment(of: row, place, cells) }
    rows.append(row)
  }

  @inline(__always)
  func parseDate(_ cell: CSVCell) -> CalendarDate? {
    if let date = dates.parse(bytes, cell.start, cell.end) { return date }
    let inner = cell.trimmed(in: bytes)
    return inner == cell ? nil : dates.parse(bytes, inner.start, inner.end)
  }

  @inline(__always)
  private mutating func number(_ cell: CSVCell) -> CellNumber? {
    CellNumber.parse(bytes, cell.start, cell.end, mark: mark, evidence: &part.evidence)
  }

  /// The cell without blanks around it; looks closer only where there may be some.
  @inline(__always)
  func trimmed(_ cell: CSVCell) -> CSVCell {
    guard cell.start < cell.end else { return cell }
    let (first, last) = (bytes[cell.start], bytes[cell.end - 1])
    let isPlain = first > 0x20 && first < 0x80 && last > 0x20 && last < 0x80
    return isPlain ? cell : cell.trimmed(in: bytes)
  }

  @inline(__always)
  private mutating func accountNumber(of cell: CSVCell) -> Int32 {
    guard cell.hasDoubledQuotes else {
      return part.accounts.number(of: bytes, cell.start, cell.end, keys: file.keys)
    }
    return Array(cell.text(in: bytes).utf8).withUnsafeBytes {
      part.accounts.number(of: $0, 0, $0.count, keys: file.keys)
    }
  }

  @inline(__always)
  private mutating func productNumber(of cell: CSVCell) -> Int32 {
    guard cell.hasDoubledQuotes else {
      return part.products.number(of: bytes, cell.start, cell.end)
    }
    return Array(cell.text(in: bytes).utf8).withUnsafeBytes {
      part.products.number(of: $0, 0, $0.count)
    }
  }

  @inline(__always)
  private func orderFingerprint(_ cells: [CSVCell], _ record: CSVRecord) -> UInt64 {
    if columns.order >= 0 {
      let cell = trimmed(cells[columns.order])
      if !cell.isEmpty { return ByteHash.hash(bytes, cell.start, cell.end) }
    }
    // The record's place in the file makes it an order of its own.
    return ByteHash.mix(fileSeed &+ UInt64(blockOffset + record.bytes.lowerBound))
  }
}

extension OrderPartReader {
  /// Status, sign, currency and cost; false if the row is not used.
  private mutating func readExtras(
    of row: inout OrderRow, _ typed: CellNumber, _ place: RowPlace, _ cells: [CSVCell]
  ) -> Bool {
    guard isCounted(place, cells), let isReturn = isReturn(place, cells) else { return false }
    var amount = isReturn && typed.mantissa > 0 ? typed.negated : typed
    let isReturned = isReturn && amount.mantissa < 0
    var cost: CellNumber?
    for (index, column) in [(columns.cost, TableColumn.cost), (columns.margin, .margin)]
    where index >= 0 && cost == nil && !trimmed(cells[index]).isEmpty {
      guard let value = number(cells[index]) else {
        rejectNumber(place, cells[index], column: column)
        return false
      }
      // What stands there without a sign is taken back as the amount is.
      let own = isReturned && value.mantissa > 0 ? value.negated : value
      cost = column == .cost ? own : amount.minus(own)
    }
    if columns.currency >= 0 {
      let cell = trimmed(cells[columns.currency])
      let currency = cell.text(in: bytes).uppercased()
      if !currency.isEmpty, currency != rates.base {
        let converted = cost.map { rates.convert($0, from: currency, on: row.date) }
        guard let inBase = rates.convert(amount, from: currency, on: row.date),
          converted != .some(nil)
        else {
          let (rates, date) = (rates, row.date)
          let typed = cell.text(in: bytes)
          reject(.mixedCurrency, place, cell) {
            .mixedCurrency(typed, rates: rates, date: date, at: $0)
          }
          return false
        }
        amount = inBase
        cost = converted ?? nil
      }
    }
    // The limits of a cell's number keep both within 64 bits at the larger scale.
    let scale = max(amount.scale, cost?.scale ?? 0)
    row.scale = UInt8(scale)
    row.amount = amount.mantissa(scale: scale)
    row.cost = cost?.mantissa(scale: scale) ?? CompactIntegers.absent
    if let quantity = quantity(place, cells) {
      part.hasQuantities = true
      row.quantity = isReturned ? -abs(quantity) : quantity
    }
    return true
  }

  /// In thousandths; nil where the row does not say. What is no number is reported, but costs only
  /// the quantity: the amount is as good without it.
  private mutating func quantity(_ place: RowPlace, _ cells: [CSVCell]) -> Int64? {
    guard columns.quantity >= 0 else { return nil }
    let cell = trimmed(cells[columns.quantity])
    guard !cell.isEmpty else { return nil }
    if let number = number(cell) { return number.thousandths }
    let text = cell.text(in: bytes)
    let mark = mark
    note(.badNumber, place, cell.bytes) { .quantity(text, mark: mark, at: $0) }
    return nil
  }

  /// False for a cancelled order, and for a status that nobody knows.
  private mutating func isCounted(_ place: RowPlace, _ cells: [CSVCell]) -> Bool {
    guard columns.status >= 0 else { return true }
    let cell = trimmed(cells[columns.status])
    let text = cell.text(in: bytes)
    switch OrderStatus(text) {
    case .paid, .open: return true
    case .cancelled:
      part.cancelledCount += 1
      return false
    case nil:
      if text.isEmpty { return true }
      reject(.badCellChoice, place, cell) {
        .badCellChoice(
          text, column: .orderStatus, choices: OrderStatus.allCases.map(\.rawValue), at: $0)
      }
      return false
    }
  }

  /// Nil if the row is not used.
  private mutating func isReturn(_ place: RowPlace, _ cells: [CSVCell]) -> Bool? {
    guard columns.isReturn >= 0 else { return false }
    let cell = trimmed(cells[columns.isReturn])
    let text = cell.text(in: bytes)
    if let isReturn = CellBoolean.parse(text, empty: false) { return isReturn }
    reject(.badCellChoice, place, cell) {
      .badCellChoice(text, column: .isReturn, choices: CellBoolean.choices, at: $0)
    }
    return nil
  }

  private mutating func rejectMalformed(_ record: CSVRecord, _ cells: [CSVCell]) {
    let place = RowPlace(start: record.bytes.lowerBound, line: record.line)
    part.rowCount += 1
    part.rejectedCount += 1
    if let quote = record.unclosedQuote {
      note(.unparsableCSV, place, quote..<quote + 1) { .unclosedQuote(at: $0) }
      return
    }
    guard cells.contains(where: { !$0.isEmpty }) else {
      part.rowCount -= 1
      part.rejectedCount -= 1
      return
    }
    let (expected, found) = (columns.width, cells.count)
    note(.wrongCellCount, place, place.start..<place.start) { range in
      .wrongCellCount(range.file, line: range.start.line, expected: expected, found: found)
    }
  }

  private mutating func reject(
    _ code: DiagnosticCode, _ place: RowPlace, _ cell: CSVCell,
    _ diagnostic: (SourceRange) -> Diagnostic
  ) {
    part.rejectedCount += 1
    note(code, place, cell.bytes, diagnostic)
  }

  /// Notes a problem; `diagnostic` is asked for only while it is among the first of its kind.
  mutating func note(
    _ code: DiagnosticCode, _ row: RowPlace, _ stretch: Range<Int>,
    _ diagnostic: (SourceRange) -> Diagnostic
  ) {
    guard part.problems.count(code) else { return }
    let place = CSVPlace(rowStart: row.start, line: row.line)
    part.problems.keep(diagnostic(place.range(of: stretch, in: bytes, file: path)))
  }

  private mutating func rejectNumber(_ place: RowPlace, _ cell: CSVCell, column: TableColumn) {
    let text = cell.text(in: bytes)
    let mark = mark
    reject(.badNumber, place, cell) { range in
      .number(text, column: column, mark: mark, kind: .orders, at: range)
    }
  }
}
