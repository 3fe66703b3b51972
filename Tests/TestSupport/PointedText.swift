package import Diagnostics
package import SourceFormats

/// A text with a `▷` at the place where a diagnostic is expected.
package struct PointedText {
  /// The text without the mark.
  package let text: String
  /// The place of the character behind the mark.
  package let position: SourcePosition

  package init(_ marked: String) {
    let parts = marked.split(separator: "▷", maxSplits: 1, omittingEmptySubsequences: false)
    let before = parts[0].unicodeScalars
    let lineStart = before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex
    text = parts.joined()
    position = SourcePosition(
      line: before.count { $0 == "\n" } + 1, column: before[lineStart...].count + 1)
  }

  package func file(_ path: String) -> SourceFile { SourceFile(path: path, text: text) }
}
