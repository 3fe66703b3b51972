internal import Localization

extension Diagnostic {
  /// The order of every report: by file, line, column and code; then by text, so that it is total.
  package static func precedesInReport(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
    if left.range.file != right.range.file { return left.range.file < right.range.file }
    if left.range.start != right.range.start { return left.range.start < right.range.start }
    if left.code != right.code { return left.code.code < right.code.code }
    if left.range.end != right.range.end { return left.range.end < right.range.end }
    return left.message.text(in: .english) < right.message.text(in: .english)
  }
}

extension SourceRange {
  /// Whether the range says no more than the file.
  var isWholeFile: Bool {
    start == end && start == SourcePosition(line: 1, column: 1)
  }

  /// `file:line:column`, or the file alone.
  var place: String {
    let path = PrintableText.escaped(file)
    return isWholeFile ? path : "\(path):\(start.line):\(start.column)"
  }
}
