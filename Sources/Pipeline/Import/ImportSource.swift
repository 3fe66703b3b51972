import Diagnostics
import SourceFormats

/// One CRM export, read: its rows as text.
struct ImportSource: Sendable {
  /// The name that the mapping gives it.
  let name: String
  /// As shown in messages.
  let file: String
  let columns: [String: Int]
  let rows: [Row]
  /// The export with the places of its cells.
  let table: CSVTable

  struct Row: Sendable {
    let place: CSVRow
    let cells: [String]

    /// The line on which the row starts, from 1.
    var line: Int { place.line }
  }

  /// The cell of a column; nil where the column does not exist, the row is short, or the cell holds
  /// one of the null tokens.
  func cell(_ column: String, of row: Row, nulls: Set<String>) -> String? {
    guard let index = columns[column], index < row.cells.count else { return nil }
    let cell = row.cells[index]
    return nulls.contains(cell) ? nil : cell
  }

  func range(of row: Row) -> SourceRange { SourceRange(file: file, line: row.line, column: 1) }

  /// The place of a cell; nil where the column does not exist.
  func range(of column: String, in row: Row) -> SourceRange? {
    guard let index = columns[column], index < row.place.cells.count else { return nil }
    return table.range(of: row.place.cells[index], in: row.place)
  }
}
