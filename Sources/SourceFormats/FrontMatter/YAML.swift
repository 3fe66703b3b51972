package import Diagnostics

/// Reads YAML as text with places: `workspace.yml`, mapping files, front matter.
package enum YAML {
  /// The mapping that a whole file is, nil where it is empty or anything else. Of a file that does
  /// not parse, the entries above the mistake.
  package static func parse(_ file: SourceFile) -> Diagnosed<YAMLNode?> {
    let problems = file.textDiagnostics()
    guard !file.isUTF16 else { return Diagnosed(nil, problems) }
    let hasConflict = problems.contains { $0.code == .conflictMarker }
    let parsed = parse(
      file.bytes[file.startOfText...], lineOffset: 0, path: file.path, hasConflict: hasConflict)
    let diagnostics = problems + parsed.diagnostics
    switch parsed.node?.content {
    case .mapping: return Diagnosed(parsed.node, diagnostics)
    case .scalar where parsed.node?.isNull == true: return Diagnosed(nil, diagnostics)
    case .scalar(_, _)?, .sequence?:
      guard parsed.isComplete, !hasConflict else { return Diagnosed(nil, diagnostics) }
      let start = parsed.node?.span ?? SourceSpan(line: 1, column: 1, length: 0)
      let failure = YAMLFailure(
        .notFields, line: Int(start.startLine), column: Int(start.startColumn))
      return Diagnosed(nil, diagnostics + [.unparsableYAML(failure, in: file.path)])
    case nil: return Diagnosed(nil, diagnostics)
    }
  }

  /// - Parameters:
  ///   - lineOffset: the lines of the file above the text.
  ///   - hasConflict: whether a conflict marker explains already why the text does not parse.
  static func parse(
    _ bytes: ArraySlice<UInt8>, lineOffset: Int, path: String, hasConflict: Bool
  ) -> (node: YAMLNode?, isComplete: Bool, diagnostics: [Diagnostic]) {
    bytes.withUnsafeBytes { text in
      guard UTF8Validation.firstInvalidByte(in: text) == nil else {
        let repaired = Array(String(decoding: text, as: UTF8.self).utf8)
        return repaired.withUnsafeBytes {
          compose($0, lineOffset: lineOffset, path: path, hasConflict: hasConflict)
        }
      }
      return compose(text, lineOffset: lineOffset, path: path, hasConflict: hasConflict)
    }
  }

  private static func compose(
    _ text: UnsafeRawBufferPointer, lineOffset: Int, path: String, hasConflict: Bool
  ) -> (node: YAMLNode?, isComplete: Bool, diagnostics: [Diagnostic]) {
    var composer = YAMLComposer(text, lineOffset: lineOffset)
    var node = composer.document()
    var diagnostics = composer.duplicates.map { Diagnostic.duplicateKey($0, in: path) }
    if let failure = composer.failure, failure.cause == .unclosedQuote {
      node = node?.entries(above: failure.line)
    }
    if let failure = composer.failure, !hasConflict {
      diagnostics.append(.unparsableYAML(failure, in: path))
    }
    return (node, composer.failure == nil, diagnostics)
  }
}

extension YAMLNode {
  /// Of a mapping the entries that start above a line: a quote that is not closed there has
  /// swallowed the others.
  fileprivate func entries(above line: Int) -> YAMLNode {
    guard case .mapping(let entries) = content else { return self }
    return YAMLNode(.mapping(entries.filter { Int($0.keySpan.startLine) < line }), span: span)
  }
}
