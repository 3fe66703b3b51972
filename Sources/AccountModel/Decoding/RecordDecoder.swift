internal import Diagnostics
internal import SourceFormats

/// Decodes front matter by a schema, and collects what there is to say about it.
///
/// Every key that the file has ends up in the record: with its value, or as `invalid` text, or, where
/// the schema does not know the key, as it stands.
struct RecordDecoder {
  let file: String
  /// Whether the file's fields are all known; where not, a missing one is not reported.
  let isComplete: Bool
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String, isComplete: Bool = true) {
    self.file = file
    self.isComplete = isComplete
  }

  /// - Parameter span: the place to name for a missing field.
  mutating func record(
    _ entries: [YAMLEntry], schema: RecordSchema, span: SourceSpan
  ) -> Record {
    var decoded: [RecordEntry] = []
    decoded.reserveCapacity(entries.count)
    for entry in entries {
      guard let index = schema.index(of: entry.key) else {
        report(
          .unknownKey(
            entry.key, schema: schema, isEmpty: entry.value.isNull,
            at: entry.keySpan.range(in: file)))
        if !entry.value.isNull {
          decoded.append(
            RecordEntry(
              key: entry.key, declaration: nil, keySpan: entry.keySpan,
              value: Self.verbatim(entry.value), span: entry.value.span))
        }
        continue
      }
      let field = schema.fields[Int(index)]
      if entry.value.isNull || field.isRequired && entry.value.isBlank {
        if field.isRequired { report(.emptyKey(field, at: entry.keySpan.range(in: file))) }
        continue
      }
      decoded.append(
        RecordEntry(
          key: field.key, declaration: index, keySpan: entry.keySpan,
          value: value(entry.value, field.shape, of: field), span: entry.value.span))
    }
    if isComplete { reportMissing(entries, schema, span) }
    return Record(schema: schema, entries: decoded)
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  private mutating func reportMissing(
    _ entries: [YAMLEntry], _ schema: RecordSchema, _ span: SourceSpan
  ) {
    for field in schema.fields where field.isRequired {
      if !entries.contains(where: { $0.key == field.key }) {
        report(.missingKey(field, of: schema, at: span.range(in: file)))
      }
    }
  }

  /// A value of a key that no schema knows, as it stands.
  static func verbatim(_ node: YAMLNode) -> FieldValue {
    switch node.content {
    case .scalar(let text, _): .text(text)
    case .sequence(let nodes):
      .list(nodes.map { ListedValue(verbatim($0), span: $0.span) })
    case .mapping(let entries):
      .record(
        Record(
          schema: RecordSchema("unknown", []),
          entries: entries.map {
            RecordEntry(
              key: $0.key, declaration: nil, keySpan: $0.keySpan, value: verbatim($0.value),
              span: $0.value.span)
          }))
    }
  }
}

extension YAMLNode {
  /// Whether the node is a text without a visible character, such as `""`.
  fileprivate var isBlank: Bool {
    guard case .scalar(let text, _) = content else { return false }
    return text.allSatisfy(\.isWhitespace)
  }
}
