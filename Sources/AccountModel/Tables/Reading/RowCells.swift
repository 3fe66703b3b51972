internal import Diagnostics
internal import SourceFormats

/// The cells of one row as typed values; notes what is wrong with them.
struct RowCells {
  private let table: TypedTable
  private let row: CSVRow
  private let keys: AccountKeys
  private let rates: ExchangeRates
  private(set) var problems: [Diagnostic] = []
  private(set) var isRejected = false
  /// The account key of the row, if no dossier claims it.
  private(set) var candidate: TableSource.Candidate?
  /// The first date that was read.
  private(set) var firstDate: CalendarDate?
  /// What the row refers to, with the cell that says so.
  private(set) var references: [(key: TableReference.Key, cell: CSVCell)] = []

  init(_ table: TypedTable, row: CSVRow, keys: AccountKeys, rates: ExchangeRates) {
    self.table = table
    self.row = row
    self.keys = keys
    self.rates = rates
  }

  var source: SourceRow { SourceRow(file: table.table.path, line: row.line) }

  /// The text of a cell without blanks around it; nil where it is empty or the column is not there.
  func text(_ column: TableColumn) -> String? {
    guard let cell = cell(column), !cell.isEmpty else { return nil }
    return table.table.text(cell)
  }

  /// A text that the row cannot do without.
  mutating func required(_ column: TableColumn) -> String? {
    if let text = text(column) { return text }
    reject(column) { .emptyRowKey(column, at: $0) }
    return nil
  }

  /// An id, written with or without its kind: `person/joana-lima` or `joana-lima`.
  mutating func id(_ column: TableColumn, of kind: TableReference.Kind) -> String? {
    guard let cell = cell(column), !cell.isEmpty else { return nil }
    let text = table.table.text(cell)
    let prefix: String? =
      switch kind {
      case .person: DocumentKind.person.rawValue + "/"
      case .competitor: DocumentKind.competitor.rawValue + "/"
      case .product, .tier: nil
      }
    let id = prefix.map { text.hasPrefix($0) ? String(text.dropFirst($0.count)) : text } ?? text
    references.append((TableReference.Key(kind: kind, id: id), cell))
    return id
  }

  /// The same where the row cannot do without.
  mutating func requiredID(_ column: TableColumn, of kind: TableReference.Kind) -> String? {
    required(column) == nil ? nil : id(column, of: kind)
  }

  /// The account that the row is about: the dossier's id, or the key as it stands.
  mutating func account() -> String? {
    guard let key = required(.accountID) else { return nil }
    if let id = keys.accountID(for: key) { return id }
    candidate = TableSource.Candidate(key: key, rowCount: 1, firstRow: source)
    return key
  }

  mutating func decimal(_ column: TableColumn, maximumScale: Int = CellNumber.maximumScale)
    -> ExactDecimal?
  {
    guard let cell = cell(column), !cell.isEmpty else { return nil }
    var evidence = DecimalEvidence()
    let value = table.table.bytes.withUnsafeBytes { bytes in
      NumberText(bytes[cell.start..<cell.end])?
        .decimal(mark: table.mark, maximumScale: maximumScale, evidence: &evidence)
    }
    if value == nil {
      let text = table.table.text(cell)
      let mark = table.mark
      let kind = table.kind
      reject(column) { .number(text, column: column, mark: mark, kind: kind, at: $0) }
    }
    return value
  }

  mutating func requiredDecimal(
    _ column: TableColumn, maximumScale: Int = CellNumber.maximumScale
  ) -> ExactDecimal? {
    guard text(column) != nil else {
      reject(column) { .emptyCell(column, code: .badNumber, at: $0) }
      return nil
    }
    return decimal(column, maximumScale: maximumScale)
  }

  /// A whole number within `allowed`; nil for an empty cell.
  mutating func integer(_ column: TableColumn, in allowed: ClosedRange<Int>) -> Int? {
    guard let value = decimal(column) else { return nil }
    guard value.scale == 0, let number = Int(exactly: value.coefficient), allowed.contains(number)
    else {
      rejectOutOfRange(column, "\(allowed.lowerBound)–\(allowed.upperBound)")
      return nil
    }
    return number
  }

  mutating func date(_ column: TableColumn) -> CalendarDate? {
    guard let cell = cell(column), !cell.isEmpty else { return nil }
    let date = table.table.bytes.withUnsafeBytes {
      table.format.dates.parse($0, cell.start, cell.end)
    }
    if date == nil {
      let text = table.table.text(cell)
      let pattern = table.format.dates.pattern
      reject(column) { .badRowDate(text, column: column, pattern: pattern, at: $0) }
    }
    firstDate = firstDate ?? date
    return date
  }

  mutating func requiredDate(_ column: TableColumn) -> CalendarDate? {
    guard text(column) != nil else {
      reject(column) { .badRowDate("", column: column, pattern: "", at: $0) }
      return nil
    }
    return date(column)
  }

  mutating func period() -> Period? {
    guard let text = required(.period) else { return nil }
    guard let period = Period(text) else {
      reject(.period) {
        .badRowDate(text, column: .period, pattern: "2026, 2026-Q2, 2026-04", at: $0)
      }
      return nil
    }
    firstDate = firstDate ?? period.firstDay
    return period
  }

  /// One of a closed list; nil for an empty cell.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ column: TableColumn, as type: Choice.Type
  ) -> Choice? {
    guard let text = text(column) else { return nil }
    let wanted = TableColumn.normalised(text)
    let choices = Choice.allCases.map(\.rawValue)
    if let match = choices.first(where: { TableColumn.normalised($0) == wanted }) {
      return Choice(rawValue: match)
    }
    reject(column) { .badCellChoice(text, column: column, choices: choices, at: $0) }
    return nil
  }

  mutating func requiredChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ column: TableColumn, as type: Choice.Type
  ) -> Choice? {
    required(column) == nil ? nil : choice(column, as: type)
  }

  mutating func boolean(_ column: TableColumn, empty: Bool) -> Bool {
    let text = text(column) ?? ""
    if let value = CellBoolean.parse(text, empty: empty) { return value }
    reject(column) { .badCellChoice(text, column: column, choices: CellBoolean.choices, at: $0) }
    return empty
  }

  /// An amount in base currency, by the rate of `date` where the row names another currency.
  mutating func money(_ amount: ExactDecimal, on date: CalendarDate) -> ExactDecimal? {
    guard let typed = text(.currency) else { return amount }
    let currency = typed.uppercased()
    if currency == rates.base { return amount }
    if let converted = rates.convert(amount, from: currency, on: date) { return converted }
    let rates = rates
    reject(.currency) { .mixedCurrency(typed, rates: rates, date: date, at: $0) }
    return nil
  }

  mutating func rejectOutOfRange(_ column: TableColumn, _ allowed: String) {
    let text = text(column) ?? ""
    reject(column) { .outOfRange(text, column: column, range: allowed, at: $0) }
  }

  /// Notes that the row repeats a key; `first` is the row with it.
  mutating func noteRepeat(of first: SourceRow) {
    isRejected = true
    problems.append(.repeatedKey(at: source.range, first: first.range))
  }

  private func cell(_ column: TableColumn) -> CSVCell? {
    guard let index = table.columns[column] else { return nil }
    return table.table.bytes.withUnsafeBytes { row.cells[index].trimmed(in: $0) }
  }

  private mutating func reject(
    _ column: TableColumn, _ diagnostic: (SourceRange) -> Diagnostic
  ) {
    isRejected = true
    guard let cell = cell(column) else {
      problems.append(diagnostic(source.range))
      return
    }
    problems.append(diagnostic(table.table.range(of: cell, in: row)))
  }
}
