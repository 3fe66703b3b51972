internal import Diagnostics
internal import SourceFormats

/// A data file of moderate size with its columns found: gives typed rows.
struct TypedTable {
  let table: CSVTable
  let kind: TableSource.Kind
  let columns: ColumnMap
  let format: TableFormat
  let mark: DecimalMark
  private var diagnostics: [Diagnostic]
  private var rejectedCount: Int
  private var found: [TableReference.Key: TableReference] = [:]
  private var candidates: [String: TableSource.Candidate] = [:]
  private var dates: ClosedRange<CalendarDate>?

  init(_ file: SourceFile, kind: TableSource.Kind, configuration: Configuration) {
    var format = TableFormat(path: file.path, kind: kind, configuration: configuration)
    let parsed = CSVTable.parse(file, encoding: format.encoding)
    let columns = ColumnMap.resolve(
      CSVHeader(parsed.value), kind: kind, renamed: format.columns)
    table = parsed.value
    self.kind = kind
    if !format.declaresDates {
      format.decideDates(by: Self.dateEvidence(of: parsed.value, columns: columns.value))
    }
    self.format = format
    self.columns = columns.value
    mark = Self.mark(of: parsed.value, kind: kind, columns: columns.value, format: format)
    // A file without a header has no columns to miss.
    diagnostics = parsed.diagnostics + (parsed.value.header.isEmpty ? [] : columns.diagnostics)
    rejectedCount = parsed.value.rejectedRows.count
  }

  /// The rows in file order; a row for which `read` notes a problem is left out and counted.
  mutating func rows<Value>(
    keys: AccountKeys, rates: ExchangeRates, _ read: (inout RowCells) -> Value?
  ) -> [Value] {
    guard columns.isUsable else {
      rejectedCount += table.rows.count
      return []
    }
    return table.rows.compactMap { row in
      var cells = RowCells(self, row: row, keys: keys, rates: rates)
      let value = read(&cells)
      diagnostics += cells.problems
      if let candidate = cells.candidate { count(candidate) }
      guard let value, !cells.isRejected else {
        rejectedCount += 1
        return nil
      }
      for (key, cell) in cells.references { count(key, cell, in: row) }
      if let date = cells.firstDate {
        dates = dates.map { min($0.lowerBound, date)...max($0.upperBound, date) } ?? date...date
      }
      return value
    }
  }

  /// What became of the rows, and what is to say about them.
  var report: Diagnosed<TableSource> {
    let source = TableSource(
      file: table.path, kind: kind, rowCount: table.rows.count + table.rejectedRows.count,
      rejectedRowCount: rejectedCount, dates: dates,
      candidates: candidates.values.sorted { $0.key < $1.key })
    let sorted = diagnostics.enumerated()
      .sorted { ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset) }
    return Diagnosed(source, Diagnostic.summarised(sorted.map(\.element)))
  }

  /// The ids that the used rows name, in the order in which they come.
  var references: [TableReference] {
    found.values.sorted { $0.place.start < $1.place.start }
  }

  private mutating func count(_ key: TableReference.Key, _ cell: CSVCell, in row: CSVRow) {
    guard found[key] == nil else {
      found[key]?.rowCount += 1
      return
    }
    found[key] = TableReference(
      key: key, table: kind, rowCount: 1, place: table.range(of: cell, in: row))
  }

  private mutating func count(_ new: TableSource.Candidate) {
    let known = candidates[new.key]
    candidates[new.key] = TableSource.Candidate(
      key: new.key, rowCount: (known?.rowCount ?? 0) + 1, firstRow: known?.firstRow ?? new.firstRow)
  }

  private static func dateEvidence(of table: CSVTable, columns: ColumnMap) -> DateEvidence {
    var evidence = DateEvidence()
    let indices = TableColumn.allCases.filter(\.isDate).compactMap { columns[$0] }
    table.bytes.withUnsafeBytes { bytes in
      for row in table.rows where !evidence.isRefuted {
        for index in indices {
          let cell = row.cells[index].trimmed(in: bytes)
          evidence.add(bytes, cell.start, cell.end)
        }
      }
    }
    return evidence
  }

  /// The decimal mark as declared, else as the numbers of all rows tell.
  private static func mark(
    of table: CSVTable, kind: TableSource.Kind, columns: ColumnMap, format: TableFormat
  ) -> DecimalMark {
    guard format.decimalMark == .undecided else { return format.decimalMark }
    var evidence = DecimalEvidence()
    let indices = TableColumn.allCases.filter(\.isDecimal).compactMap { columns[$0] }
    table.bytes.withUnsafeBytes { bytes in
      for row in table.rows {
        for index in indices {
          let cell = row.cells[index]
          _ = CellNumber.parse(
            bytes, cell.start, cell.end, mark: .undecided, evidence: &evidence)
        }
      }
    }
    guard evidence.mark == .unknowable, kind == .fx || kind == .satisfaction else {
      return evidence.mark
    }
    // Rates and scores are small: a separator in them stands before decimals.
    return evidence.ambiguousComma > evidence.ambiguousPoint ? .comma : .point
  }
}

extension TableColumn {
  /// Whether the column holds days.
  var isDate: Bool {
    switch self {
    case .date, .contractEnd, .launched, .retired, .dueDate, .paidDate: true
    default: false
    }
  }

  /// Whether the column holds numbers that may have decimals.
  var isDecimal: Bool {
    switch self {
    case .amount, .cost, .margin, .listPrice, .spend, .score, .hours, .target, .stretch,
      .rateToBase:
      true
    default: false
    }
  }
}
