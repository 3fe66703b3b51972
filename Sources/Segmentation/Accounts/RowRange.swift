package import AccountModel

/// The rows of data files that a figure was computed from.
package struct RowRange: Sendable, Hashable {
  package let count: Int
  /// The row with the earliest date.
  package let first: SourceRow
  /// The row with the latest date.
  package let last: SourceRow
}
