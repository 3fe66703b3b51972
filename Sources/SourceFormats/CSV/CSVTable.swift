package import Diagnostics

/// A CSV file as a header and rows of cells. For files of moderate size; `CSVRecordReader` is for
/// millions of rows.
package struct CSVTable: Sendable {
  package let path: String
  /// The file's text in UTF-8; cells are stretches of it.
  package let bytes: [UInt8]
  package let dialect: CSVDialect
  /// Names of the columns without blanks around them, as typed otherwise.
  package let header: [String]
  package let headerRow: CSVRow
  /// The rows that have as many cells as the header, in file order. Rows of empty cells only (what
  /// spreadsheets leave below a table) are not rows.
  package let rows: [CSVRow]
  /// Rows with too many or too few cells, or an unclosed quote; each is a diagnostic.
  package let rejectedRows: [CSVRow]

  /// Reads a file; its diagnostics are not summarised: one for each bad row.
  package static func parse(
    _ file: SourceFile, encoding: TextEncoding = .utf8
  ) -> Diagnosed<CSVTable> {
    let text = file.tableText(in: encoding)
    // Of a file in UTF-16 nothing can be read: what more there is to say would only hide that.
    let readable = file.isUTF16 ? SourceFile(path: file.path, bytes: []) : text.value
    let (table, diagnostics) = readable.bytes.withUnsafeBytes { CSVTable.read(readable, $0) }
    return Diagnosed(table, text.diagnostics + (file.isUTF16 ? [] : diagnostics))
  }

  package func text(_ cell: CSVCell) -> String { bytes.withUnsafeBytes { cell.text(in: $0) } }

  /// The cells of a row as text.
  package func texts(_ row: CSVRow) -> [String] {
    bytes.withUnsafeBytes { bytes in row.cells.map { $0.text(in: bytes) } }
  }

  /// The place of a cell's content in the file; columns in code points.
  package func range(of cell: CSVCell, in row: CSVRow) -> SourceRange {
    bytes.withUnsafeBytes {
      CSVPlace(rowStart: row.start, line: row.line).range(of: cell.bytes, in: $0, file: path)
    }
  }
}

extension CSVTable {
  private static func read(
    _ file: SourceFile, _ bytes: UnsafeRawBufferPointer
  ) -> (CSVTable, [Diagnostic]) {
    let dialect = CSVDialect(detectingIn: bytes)
    var reader = CSVRecordReader(
      bytes, range: dialect.start..<bytes.count, delimiter: dialect.delimiter,
      firstLine: dialect.firstLine)
    var cells: [CSVCell] = []
    var rows: [CSVRow] = []
    var rejected: [CSVRow] = []
    var diagnostics: [Diagnostic] = []
    var header: CSVRow?
    while let record = reader.next(into: &cells) {
      let row = CSVRow(line: record.line, start: record.bytes.lowerBound, cells: cells)
      if let quote = record.unclosedQuote {
        let place = CSVPlace(rowStart: row.start, line: row.line)
        let range = place.range(of: quote..<quote + 1, in: bytes, file: file.path)
        diagnostics.append(.unclosedQuote(at: range, isInHeader: header == nil))
        rejected.append(row)
        // What the columns are nobody knows.
        if header == nil { break }
      } else if cells.allSatisfy(\.isEmpty) {
        continue
      } else if let header, cells.count != header.cells.count {
        rejected.append(row)
        diagnostics.append(
          .wrongCellCount(
            file.path, line: row.line, expected: header.cells.count, found: cells.count))
      } else if header == nil {
        header = row
      } else {
        rows.append(row)
      }
    }
    if rows.isEmpty, rejected.isEmpty {
      diagnostics.append(.emptyTable(file.path, hasHeader: header != nil))
    }
    let headerRow = header ?? CSVRow(line: 1, start: dialect.start, cells: [])
    let table = CSVTable(
      path: file.path, bytes: file.bytes, dialect: dialect,
      header: headerRow.cells.map { $0.trimmed(in: bytes).text(in: bytes) }, headerRow: headerRow,
      rows: rows, rejectedRows: rejected)
    return (table, diagnostics)
  }
}
