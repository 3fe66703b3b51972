/// A place in a text file.
package struct SourcePosition: Hashable, Sendable, Comparable {
  /// The line, from 1.
  package let line: Int
  /// The column in Unicode code points, from 1.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
