import AccountModel
import Diagnostics
import SourceFormats

/// A row of an export together with the rows joined to it: the cells by column name.
struct RowReader {
  let source: ImportSource
  let row: ImportSource.Row
  let settings: ImportMapping.Source
  /// By source name; nil where no row has the key.
  let joined: [String: RowReader]
  /// Joined sources without a row for this one.
  var unmatched: Set<String> = []

  var range: SourceRange { source.range(of: row) }

  /// The place of the first of the columns that says nothing, else of the first, else of the row:
  /// what a message about their cells points at.
  func range(of columns: [String]) -> SourceRange {
    let column = columns.first { hasColumn($0) && cell($0) == nil } ?? columns.first
    return column.flatMap { range(of: $0) } ?? range
  }

  /// The place of a cell, here or in the joined row; nil where there is none.
  func range(of column: String) -> SourceRange? {
    if let range = source.range(of: column, in: row) { return range }
    guard let (other, name) = split(column) else { return nil }
    return joined[other]?.range(of: name)
  }

  /// The cell of `freight` or, for a joined source, `orders.freight`; nil where it says nothing.
  func cell(_ column: String) -> String? {
    if source.columns[column] != nil {
      return source.cell(column, of: row, nulls: settings.nulls)
    }
    guard let (other, name) = split(column) else { return nil }
    return joined[other]?.cell(name)
  }

  /// Whether the column exists at all, here or in a joined source.
  func hasColumn(_ column: String) -> Bool {
    if source.columns[column] != nil { return true }
    guard let (other, name) = split(column) else { return false }
    return unmatched.contains(other) || joined[other]?.hasColumn(name) ?? false
  }

  /// The name of the source that a column belongs to.
  func sourceName(of column: String) -> String {
    guard source.columns[column] == nil, let (other, _) = split(column), joined[other] != nil
    else { return source.name }
    return other
  }

  private func split(_ column: String) -> (source: String, column: String)? {
    guard let dot = column.firstIndex(of: ".") else { return nil }
    return (String(column[..<dot]), String(column[column.index(after: dot)...]))
  }
}
