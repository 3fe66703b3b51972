/// A stretch of a text whose file is known from the context: `SourceRange` without the file, small
/// enough to sit on every node of a tree.
package struct SourceSpan: Hashable, Sendable {
  /// Lines from 1, columns in Unicode code points from 1; the end is the first place behind.
  package let startLine: Int32
  package let startColumn: Int32
  package let endLine: Int32
  package let endColumn: Int32

  package init(startLine: Int, startColumn: Int, endLine: Int, endColumn: Int) {
    self.startLine = Int32(startLine)
    self.startColumn = Int32(startColumn)
    self.endLine = Int32(endLine)
    self.endColumn = Int32(endColumn)
  }

  /// `length` code points of one line.
  package init(line: Int, column: Int, length: Int = 0) {
    self.init(startLine: line, startColumn: column, endLine: line, endColumn: column + length)
  }

  package func range(in file: String) -> SourceRange {
    SourceRange(
      file: file,
      start: SourcePosition(line: Int(startLine), column: Int(startColumn)),
      end: SourcePosition(line: Int(endLine), column: Int(endColumn)))
  }
}
