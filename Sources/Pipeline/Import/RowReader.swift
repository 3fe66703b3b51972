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

  /// The settings of the source that a column belongs to.
  func options(of column: String) -> Configuration.DataOptions {
    guard source.columns[column] == nil, let (other, _) = split(column), let row = joined[other]
    else { return settings.options }
    return row.settings.options
  }

  private func split(_ column: String) -> (source: String, column: String)? {
    guard let dot = column.firstIndex(of: ".") else { return nil }
    return (String(column[..<dot]), String(column[column.index(after: dot)...]))
  }
}
