package import Diagnostics

/// The front matter of a document: the fields between the `---` at the start of the file and the next
/// `---` (or `...`), and where the body begins.
package struct FrontMatter: Sendable {
  /// A mapping (empty for an empty front matter); nil where there is none or it is no mapping.
  package let node: YAMLNode?
  /// Whether the whole front matter was understood. Where not, `node` holds the fields above the
  /// mistake, and a field that seems to be missing may stand below it.
  package let isComplete: Bool
  /// The body as a range of the file's bytes.
  package let body: Range<Int>
  /// The line of the file on which the body begins, from 1.
  package let bodyStartLine: Int
  /// About the front matter and about the file as text: not UTF-8, empty, conflict markers.
  package let diagnostics: [Diagnostic]

  /// Splits a document. A byte order mark and CRLF line ends are accepted.
  package static func split(_ file: SourceFile) -> FrontMatter {
    let textProblems = file.textDiagnostics()
    guard !file.isUTF16 else {
      return FrontMatter(
        node: nil, isComplete: false, body: file.bytes.count..<file.bytes.count, bodyStartLine: 1,
        diagnostics: textProblems)
    }
    let start = file.startOfText
    guard let blankEnd = file.bytes[start...].firstIndex(where: { !isBlank($0) }) else {
      return FrontMatter(
        node: nil, isComplete: false, body: start..<file.bytes.count, bodyStartLine: 1,
        diagnostics: [.emptyFile(file.path)] + textProblems)
    }
    guard let fence = Fences(in: file.bytes, from: start) else {
      let strayFence = Fences.startsWithFence(file.bytes, at: blankEnd)
      return FrontMatter(
        node: nil, isComplete: false, body: start..<file.bytes.count, bodyStartLine: 1,
        diagnostics: [.missingFrontMatter(file.path, startsLate: strayFence)] + textProblems)
    }
    return read(file, between: fence, textProblems: textProblems)
  }

  private static func read(
    _ file: SourceFile, between fence: Fences, textProblems: [Diagnostic]
  ) -> FrontMatter {
    guard let closing = fence.closing else {
      return FrontMatter(
        node: nil, isComplete: false, body: fence.content.lowerBound..<file.bytes.count,
        bodyStartLine: 2,
        diagnostics: [
          .unparsableYAML(YAMLFailure(.unclosedFrontMatter, line: 1, column: 1), in: file.path)
        ] + textProblems)
    }
    let parsed = YAML.parse(
      file.bytes[fence.content], lineOffset: 1, path: file.path,
      hasConflict: textProblems.contains {
        $0.code == .conflictMarker && $0.range.start.line <= closing.line
      })
    var (node, isComplete, diagnostics) = parsed
    let opening = SourceSpan(line: 1, column: 1, length: 3)
    if !isComplete {
      var above: [YAMLEntry] = []
      if case .mapping(let entries) = node?.content { above = entries }
      let entries = YAML.recovered(
        file.bytes[fence.content], above: above, lineOffset: 1, path: file.path)
      node = entries.isEmpty ? nil : YAMLNode(.mapping(entries), span: node?.span ?? opening)
    }
    switch node?.content {
    case .mapping: break
    case nil: node = isComplete ? YAMLNode(.mapping([]), span: opening) : nil
    case .scalar, .sequence:
      let start = node?.span ?? opening
      let failure = YAMLFailure(
        .notFields, line: Int(start.startLine), column: Int(start.startColumn))
      if isComplete { diagnostics.append(.unparsableYAML(failure, in: file.path)) }
      (node, isComplete) = (nil, false)
    }
    return FrontMatter(
      node: node, isComplete: isComplete, body: closing.bytes.upperBound..<file.bytes.count,
      bodyStartLine: closing.line + 1, diagnostics: textProblems + diagnostics)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }
}
