/// Where a record of a CSV text stands.
package struct CSVRecord: Sendable, Hashable {
  /// The record's bytes with its line end.
  package let bytes: Range<Int>
  /// The line on which the record starts, counted as the reader was told.
  package let line: Int
  /// The place of a quote that is never closed. The record ends with the quote's line then, and
  /// cannot be trusted.
  package let unclosedQuote: Int?

  /// Whether git has left a conflict marker in it.
  package func hasConflict(in text: UnsafeRawBufferPointer) -> Bool {
    !ConflictMarkers.find(in: UnsafeRawBufferPointer(rebasing: text[bytes])).isEmpty
  }
}
