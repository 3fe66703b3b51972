package import AccountModel

/// The rows of data files that a figure was computed from.
package struct RowRange: Sendable, Hashable {
  package let count: Int
  /// The row with the earliest date.
  package let first: SourceRow
  /// The row with the latest date.
  package let last: SourceRow
}

extension RowRange {
  /// The range of rows with their dates (or whatever orders them); nil without rows. Of rows with
  /// one date the earlier one in the list counts as first, the later one as last.
  init?<Key: Comparable>(_ rows: [(key: Key, row: SourceRow)]) {
    guard var first = rows.first, var last = rows.first else { return nil }
    for entry in rows.dropFirst() {
      if entry.key < first.key { first = entry }
      if entry.key >= last.key { last = entry }
    }
    self.init(count: rows.count, first: first.row, last: last.row)
  }
}
