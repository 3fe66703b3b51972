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
    range = Self.range(of: ranges, file: table.path, line: row.line)
  }

  init(cells: [CSVCell], record: CSVRecord, in bytes: UnsafeRawBufferPointer, file: String) {
    let place = CSVPlace(rowStart: record.bytes.lowerBound, line: record.line)
    let trimmed = cells.map { $0.trimmed(in: bytes) }
    names = trimmed.map { $0.text(in: bytes) }
    ranges = trimmed.map { place.range(of: $0.bytes, in: bytes, file: file) }
    range = Self.range(of: ranges, file: file, line: record.line)
  }

  private static func range(of cells: [SourceRange], file: String, line: Int) -> SourceRange {
    let start = SourcePosition(line: line, column: 1)
    return SourceRange(file: file, start: start, end: cells.last?.end ?? start)
  }
}
