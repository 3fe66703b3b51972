internal import Diagnostics
internal import SourceFormats

/// What one order file says, in parts as they were read.
struct OrderFile: Sendable {
  let path: String
  /// In file order.
  let parts: [OrderPart]
  let diagnostics: [Diagnostic]

  /// Lines of the file above each part, so that a part's line 1 is the next one.
  let lineOffsets: [Int]

  /// Reads a file in `partCount` tasks. The result does not depend on `partCount`.
  static func read(
    _ file: SourceFile, format: TableFormat, rates: ExchangeRates, partCount: Int
  ) async -> OrderFile {
    let text = file.tableText(in: format.encoding)
    let file = text.value
    let layout = OrderFileLayout(file, format: format, partCount: partCount)
    var diagnostics = text.diagnostics + layout.diagnostics
    guard let columns = layout.columns else {
      return OrderFile(
        path: file.path, parts: [layout.unusablePart], diagnostics: diagnostics, lineOffsets: [0])
    }
    var format = format
    if !format.declaresDates { format.decideDates(by: layout.dateEvidence(file, columns)) }
    let reading = OrderReading(
      file: file, columns: columns, format: format, rates: rates, layout: layout)
    var mark = format.decimalMark
    var parts = await reading.parts(mark: mark)
    if mark == .undecided {
      let evidence = parts.map(\.evidence).reduce(DecimalEvidence(), +)
      if !evidence.confirmsFirstReading {
        mark = evidence.mark
        parts = await reading.parts(mark: mark)
      }
    }
    var offsets: [Int] = []
    var lines = layout.firstLine - 1
    for part in parts {
      offsets.append(lines)
      lines += part.lineCount
    }
    diagnostics += problems(of: parts, offsets: offsets, file: file)
    if parts.allSatisfy({ $0.rowCount == 0 }) {
      diagnostics.append(.emptyTable(file.path, hasHeader: true))
    }
    return OrderFile(
      path: file.path, parts: parts, diagnostics: diagnostics, lineOffsets: offsets)
  }

  private static func problems(
    of parts: [OrderPart], offsets: [Int], file: SourceFile
  ) -> [Diagnostic] {
    var counts: [DiagnosticCode: Int] = [:]
    let diagnostics = file.bytes.withUnsafeBytes { bytes in
      zip(parts, offsets).flatMap { part, offset in
        part.problems.kept.map { $0.placed(lineOffset: offset, bytes: bytes, file: file.path) }
      }
    }
    for part in parts { counts.merge(part.problems.counts, uniquingKeysWith: +) }
    return Diagnostic.summarised(diagnostics, counts: counts)
  }
}

/// Header, columns and parts of an order file.
struct OrderFileLayout: Sendable {
  /// Nil where a required column is missing or there is no header.
  let columns: OrderColumns?
  let delimiter: UInt8
  /// Whole records, in order.
  let ranges: [Range<Int>]
  /// The line on which the first part starts.
  let firstLine: Int
  let diagnostics: [Diagnostic]

  init(_ file: SourceFile, format: TableFormat, partCount: Int) {
    self = file.bytes.withUnsafeBytes { bytes in
      let dialect = CSVDialect(detectingIn: bytes)
      var reader = CSVRecordReader(
        bytes, range: dialect.start..<bytes.count, delimiter: dialect.delimiter,
        firstLine: dialect.firstLine)
      var cells: [CSVCell] = []
      guard let record = reader.next(into: &cells), record.unclosedQuote == nil else {
        return OrderFileLayout(
          columns: nil, delimiter: dialect.delimiter, ranges: [], firstLine: 1,
          diagnostics: [Self.withoutHeader(file, bytes, dialect)])
      }
      let header = CSVHeader(cells: cells, record: record, in: bytes, file: file.path)
      let map = ColumnMap.resolve(header, kind: .orders, renamed: format.columns)
      let body = record.bytes.upperBound..<bytes.count
      return OrderFileLayout(
        columns: map.value.isUsable ? OrderColumns(map.value, width: cells.count) : nil,
        delimiter: dialect.delimiter,
        ranges: CSVPartition.ranges(
          of: bytes, in: body, delimiter: dialect.delimiter, count: partCount),
        firstLine: reader.line, diagnostics: map.diagnostics)
    }
  }

  private init(
    columns: OrderColumns?, delimiter: UInt8, ranges: [Range<Int>], firstLine: Int,
    diagnostics: [Diagnostic]
  ) {
    self.columns = columns
    self.delimiter = delimiter
    self.ranges = ranges
    self.firstLine = firstLine
    self.diagnostics = diagnostics
  }

  private static func withoutHeader(
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

  var unusablePart: OrderPart { OrderPart() }

  /// What the dates of the first rows look like: files in ISO dates are told by their first row.
  func dateEvidence(_ file: SourceFile, _ columns: OrderColumns) -> DateEvidence {
    file.bytes.withUnsafeBytes { bytes in
      var evidence = DateEvidence()
      let range = (ranges.first?.lowerBound ?? 0)..<(ranges.last?.upperBound ?? 0)
      var reader = CSVRecordReader(bytes, range: range, delimiter: delimiter, firstLine: 1)
      var cells: [CSVCell] = []
      var remaining = Self.rowsOfEvidence
      while remaining > 0, !evidence.isRefuted, reader.next(into: &cells) != nil {
        remaining -= 1
        guard cells.count == columns.width else { continue }
        let cell = cells[columns.date].trimmed(in: bytes)
        evidence.add(bytes, cell.start, cell.end)
      }
      return evidence
    }
  }

  private static let rowsOfEvidence = 10_000
}

/// Everything that the tasks of one file share.
struct OrderReading: Sendable {
  let file: SourceFile
  let columns: OrderColumns
  let format: TableFormat
  let rates: ExchangeRates
  let layout: OrderFileLayout

  /// Reads the parts at the same time.
  func parts(mark: DecimalMark) async -> [OrderPart] {
    guard layout.ranges.count > 1 else { return layout.ranges.map { part($0, mark: mark) } }
    return await withTaskGroup(of: (Int, OrderPart).self) { group in
      for (index, range) in layout.ranges.enumerated() {
        group.addTask { (index, part(range, mark: mark)) }
      }
      var parts = [OrderPart?](repeating: nil, count: layout.ranges.count)
      for await (index, part) in group { parts[index] = part }
      return parts.compactMap(\.self)
    }
  }

  private func part(_ range: Range<Int>, mark: DecimalMark) -> OrderPart {
    file.bytes.withUnsafeBytes { bytes in
      let seed = file.path.utf8.reduce(0 as UInt64) { ByteHash.mix($0 ^ UInt64($1)) }
      var reader = OrderPartReader(
        bytes, columns: columns, dates: format.dates, mark: mark, rates: rates, fileSeed: seed)
      return reader.read(range, delimiter: layout.delimiter)
    }
  }
}
