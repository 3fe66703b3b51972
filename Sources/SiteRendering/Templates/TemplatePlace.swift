import Diagnostics

/// Where a tag stands in a template.
struct TemplatePlace {
  /// From 1.
  let line: Int
  /// From 1, in code points.
  let column: Int
  /// In code points; to the end of the line for a tag of several lines.
  let length: Int

  func range(in file: String) -> SourceRange {
    SourceRange(file: file, line: line, column: column, length: length)
  }
}
