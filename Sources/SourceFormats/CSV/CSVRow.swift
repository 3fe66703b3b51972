/// A row of a `CSVTable`.
package struct CSVRow: Sendable, Hashable {
  /// The line on which the row starts, from 1.
  package let line: Int
  /// The row's first byte.
  package let start: Int
  package let cells: [CSVCell]
}
