internal import Diagnostics
internal import SourceFormats

/// The header of a data file with its places.
struct CSVHeader: Sendable {
  /// As typed, without blanks around them.
  let names: [String]
  let ranges: [SourceRange]
  /// The whole line.
  let range: SourceRange

  init(_ table: CSVTable) {
    names = table.header
    let row = table.headerRow
    ranges = row.cells.map { table.range(of: $0, in: row) }
    range = SourceRange(file: table.path, line: row.line, column: 1)
  }

  init(cells: [CSVCell], record: CSVRecord, in bytes: UnsafeRawBufferPointer, file: String) {
    let place = CSVPlace(rowStart: record.bytes.lowerBound, line: record.line)
    let trimmed = cells.map { $0.trimmed(in: bytes) }
    names = trimmed.map { $0.text(in: bytes) }
    ranges = trimmed.map { place.range(of: $0.bytes, in: bytes, file: file) }
    range = SourceRange(file: file, line: record.line, column: 1)
  }
}
