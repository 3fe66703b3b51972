/// A stretch of a file of the workspace.
package struct SourceRange: Hashable, Sendable, Comparable {
  /// The path relative to the workspace, with `/` between its parts.
  package let file: String
  package let start: SourcePosition
  /// The first place behind the stretch; equal to `start` for a point.
  package let end: SourcePosition

  package init(file: String, start: SourcePosition, end: SourcePosition? = nil) {
    self.file = file
    self.start = start
    self.end = end ?? start
  }

  /// `length` code points of one line.
  package init(file: String, line: Int, column: Int, length: Int = 0) {
    let start = SourcePosition(line: line, column: column)
    self.init(
      file: file, start: start, end: SourcePosition(line: line, column: column + length))
  }

  /// The whole file, where no place in it can be named (it is empty, or cannot be read).
  package init(file: String) {
    self.init(file: file, line: 1, column: 1)
  }

  package static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.file, left.start, left.end) < (right.file, right.start, right.end)
  }
}
