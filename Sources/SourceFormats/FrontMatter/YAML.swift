package import Diagnostics

/// Reads YAML as text with places: `workspace.yml`, mapping files, front matter.
package enum YAML {
  /// The tree of a whole file, nil where it is empty. Of a file that does not parse, the entries
  /// above the mistake.
  package static func parse(_ file: SourceFile) -> Diagnosed<YAMLNode?> {
    let problems = file.textDiagnostics()
    let parsed = parse(
      file.bytes[file.startOfText...], lineOffset: 0, path: file.path,
      hasConflict: problems.contains { $0.code == .conflictMarker })
    return Diagnosed(parsed.node, problems + parsed.diagnostics)
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
    let node = composer.document()
    var diagnostics = composer.duplicates.map { Diagnostic.duplicateKey($0, in: path) }
    if let failure = composer.failure, !hasConflict {
      diagnostics.append(.unparsableYAML(failure, in: path))
    }
    return (node, composer.failure == nil, diagnostics)
  }
}
