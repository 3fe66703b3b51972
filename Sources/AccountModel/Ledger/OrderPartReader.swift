internal import Diagnostics
internal import SourceFormats

/// Reads one part of an order file.
struct OrderPartReader {
  let bytes: UnsafeRawBufferPointer
  let columns: OrderColumns
  let dates: DateFormat
  let mark: DecimalMark
  let rates: ExchangeRates
  /// Seeds the fingerprints of rows without an order id.
  let fileSeed: UInt64
  var part = OrderPart()

  init(
    _ bytes: UnsafeRawBufferPointer, columns: OrderColumns, dates: DateFormat, mark: DecimalMark,
    rates: ExchangeRates, fileSeed: UInt64
  ) {
    self.bytes = bytes
    self.columns = columns
    self.dates = dates
    self.mark = mark
    self.rates = rates
    self.fileSeed = fileSeed
  }

  /// Reads the records of `range`, which holds whole ones. Lines count from 1.
  mutating func read(_ range: Range<Int>, delimiter: UInt8) -> OrderPart {
    var reader = CSVRecordReader(bytes, range: range, delimiter: delimiter, firstLine: 1)
    var cells: [CSVCell] = []
    cells.reserveCapacity(columns.width)
    while let record = reader.next(into: &cells) {
      // A guess from the first row, so that the array hardly grows.
      if part.rowCount == 0 {
        part.rows.reserveCapacity(range.count / max(24, record.bytes.count) + 16)
      }
      readRow(record, cells)
    }
    part.lineCount = reader.line - 1
    return part
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
      order: orderFingerprint(cells, record), amount: amount.mantissa, cost: .min,
      quantity: .min, amountScale: UInt8(amount.scale), costScale: 0)
    if columns.hasExtras, !readExtras(of: &row, amount, place, cells) { return }
    row.account = number(of: account, in: &part.accounts)
    if columns.product >= 0 {
      let product = trimmed(cells[columns.product])
      if !product.isEmpty { row.product = number(of: product, in: &part.products) }
    }
    part.scale = max(part.scale, Int(row.amountScale), Int(row.costScale))
    if columns.dueDate >= 0 { readPayment(place, cells) }
    part.rows.append(row)
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
  private func number(of cell: CSVCell, in keys: inout ByteKeys) -> Int32 {
    guard cell.hasDoubledQuotes else { return keys.number(of: bytes, cell.start, cell.end) }
    return Array(cell.text(in: bytes).utf8).withUnsafeBytes {
      keys.number(of: $0, 0, $0.count)
    }
  }

  @inline(__always)
  private func orderFingerprint(_ cells: [CSVCell], _ record: CSVRecord) -> UInt64 {
    if columns.order >= 0 {
      let cell = trimmed(cells[columns.order])
      if !cell.isEmpty { return ByteHash.hash(bytes, cell.start, cell.end) }
    }
    // The record's place in the file makes it an order of its own.
    return ByteHash.mix(fileSeed &+ UInt64(record.bytes.lowerBound))
  }
}

extension OrderPartReader {
  /// Status, sign, currency and cost; false if the row is not used.
  private mutating func readExtras(
    of row: inout OrderRow, _ typed: CellNumber, _ place: RowPlace, _ cells: [CSVCell]
  ) -> Bool {
    guard isCounted(place, cells), var amount = signed(typed, place, cells) else { return false }
    let isReturned = amount.mantissa < 0 && typed.mantissa > 0
    var cost: CellNumber?
    for (index, column) in [(columns.cost, TableColumn.cost), (columns.margin, .margin)]
    where index >= 0 && cost == nil && !trimmed(cells[index]).isEmpty {
      guard let value = number(cells[index]) else {
        rejectNumber(place, cells[index], column: column)
        return false
      }
      cost = column == .cost ? value : amount.minus(value)
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
    row.amount = amount.mantissa
    row.amountScale = UInt8(amount.scale)
    row.cost = cost?.mantissa ?? .min
    row.costScale = UInt8(cost?.scale ?? 0)
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
    part.problems.add(.badNumber, row: place, at: cell.bytes) { range in
      .quantity(text, mark: mark, at: range)
    }
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

  /// The amount, negative for a return; nil if the row is not used.
  private mutating func signed(
    _ amount: CellNumber, _ place: RowPlace, _ cells: [CSVCell]
  ) -> CellNumber? {
    guard columns.isReturn >= 0 else { return amount }
    let cell = trimmed(cells[columns.isReturn])
    let text = cell.text(in: bytes)
    guard let isReturn = CellBoolean.parse(text, empty: false) else {
      reject(.badCellChoice, place, cell) {
        .badCellChoice(text, column: .isReturn, choices: CellBoolean.choices, at: $0)
      }
      return nil
    }
    return isReturn && amount.mantissa > 0 ? amount.negated : amount
  }

  private mutating func rejectMalformed(_ record: CSVRecord, _ cells: [CSVCell]) {
    let place = RowPlace(start: record.bytes.lowerBound, line: record.line)
    part.rowCount += 1
    part.rejectedCount += 1
    if let quote = record.unclosedQuote {
      part.problems.add(.unparsableCSV, row: place, at: quote..<quote + 1) {
        .unclosedQuote(at: $0)
      }
      return
    }
    guard cells.contains(where: { !$0.isEmpty }) else {
      part.rowCount -= 1
      part.rejectedCount -= 1
      return
    }
    let (expected, found) = (columns.width, cells.count)
    part.problems.add(.wrongCellCount, row: place, at: place.start..<place.start) { range in
      .wrongCellCount(range.file, line: range.start.line, expected: expected, found: found)
    }
  }

  private mutating func reject(
    _ code: DiagnosticCode, _ place: RowPlace, _ cell: CSVCell,
    _ diagnostic: (SourceRange) -> Diagnostic
  ) {
    part.rejectedCount += 1
    part.problems.add(code, row: place, at: cell.bytes, diagnostic)
  }

  private mutating func rejectNumber(_ place: RowPlace, _ cell: CSVCell, column: TableColumn) {
    let text = cell.text(in: bytes)
    let mark = mark
    reject(.badNumber, place, cell) { range in
      .number(text, column: column, mark: mark, kind: .orders, at: range)
    }
  }
}
