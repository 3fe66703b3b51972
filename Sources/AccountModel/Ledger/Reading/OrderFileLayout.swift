internal import Diagnostics
internal import SourceFormats

/// Header and columns of an order file, from its first bytes.
struct OrderFileLayout: Sendable {
  /// Nil where a required column is missing or there is no header.
  let columns: OrderColumns?
  let delimiter: UInt8
  /// Where the rows begin.
  let headerEnd: Int
  /// The line on which they begin.
  let firstLine: Int
  /// What the dates of the first rows look like: files in ISO dates are told by their first row.
  let dates: DateEvidence
  let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - head: the header and more than ten thousand rows behind it, or all there are.
  init(_ head: SourceFile, format: TableFormat) {
    self = head.bytes.withUnsafeBytes { bytes in
      let dialect = CSVDialect(detectingIn: bytes)
      var reader = CSVRecordReader(
        bytes, range: dialect.start..<bytes.count, delimiter: dialect.delimiter,
        firstLine: dialect.firstLine)
      var cells: [CSVCell] = []
      guard let record = reader.next(into: &cells), record.unclosedQuote == nil else {
        return OrderFileLayout(withoutHeader: .withoutHeader(head, bytes, dialect), dialect)
      }
      let header = CSVHeader(cells: cells, record: record, in: bytes, file: head.path)
      let map = ColumnMap.resolve(header, kind: .orders, renamed: format.columns)
      let columns = map.value.isUsable ? OrderColumns(map.value, width: cells.count) : nil
      let firstLine = reader.line
      return OrderFileLayout(
        columns: columns, delimiter: dialect.delimiter, headerEnd: record.bytes.upperBound,
        firstLine: firstLine,
        dates: columns.map { Self.evidence(of: $0, &reader, bytes) } ?? DateEvidence(),
        diagnostics: map.diagnostics)
    }
  }

  private init(
    columns: OrderColumns?, delimiter: UInt8, headerEnd: Int, firstLine: Int,
    dates: DateEvidence, diagnostics: [Diagnostic]
  ) {
    self.columns = columns
    self.delimiter = delimiter
    self.headerEnd = headerEnd
    self.firstLine = firstLine
    self.dates = dates
    self.diagnostics = diagnostics
  }

  private init(withoutHeader problem: Diagnostic, _ dialect: CSVDialect) {
    self.init(
      columns: nil, delimiter: dialect.delimiter, headerEnd: 0, firstLine: 1,
      dates: DateEvidence(), diagnostics: [problem])
  }

  /// - Parameter reader: behind the header.
  private static func evidence(
    of columns: OrderColumns, _ reader: inout CSVRecordReader, _ bytes: UnsafeRawBufferPointer
  ) -> DateEvidence {
    var evidence = DateEvidence()
    var cells: [CSVCell] = []
    var remaining = rowsOfEvidence
    while remaining > 0, !evidence.isRefuted, reader.next(into: &cells) != nil {
      remaining -= 1
      guard cells.count == columns.width else { continue }
      let cell = cells[columns.date].trimmed(in: bytes)
      evidence.add(bytes, cell.start, cell.end)
    }
    return evidence
  }

  private static let rowsOfEvidence = 10_000
}

extension Diagnostic {
  fileprivate static func withoutHeader(
    _ file: SourceFile, _ bytes: UnsafeRawBufferPointer, _ dialect: CSVDialect
  ) -> Diagnostic {
    var reader = CSVRecordReader(
      bytes, range: dialect.start..<bytes.count, delimiter: dialect.delimiter,
      firstLine: dialect.firstLine)
    var cells: [CSVCell] = []
    guard let record = reader.next(into: &cells), let quote = record.unclosedQuote else {
      return .emptyTable(file.path, hasHeader: false)
    }
    let place = CSVPlace(rowStart: record.bytes.lowerBound, line: record.line)
    return .unclosedQuote(
      at: place.range(of: quote..<quote + 1, in: bytes, file: file.path), isInHeader: true)
  }
}
