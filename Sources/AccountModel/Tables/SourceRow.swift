package import Diagnostics

/// Where a row of a data file stands.
package struct SourceRow: Sendable, Hashable {
  /// The path relative to the workspace.
  package let file: String
  /// The line on which the row starts, from 1.
  package let line: Int

  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  package var range: SourceRange { SourceRange(file: file, line: line, column: 1) }
}
