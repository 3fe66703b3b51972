package import Diagnostics
private import Localization
package import SourceFormats

/// Reads one document: front matter by its type's schema, and the outline of the body.
package enum DocumentParser {
  /// Works on one file alone, so that files can be read in parallel. A file with mistakes still gives
  /// a document with what could be read.
  ///
  /// - Parameter rendering: how the body is rendered.
  package static func parse(
    _ file: SourceFile, rendering: MarkdownRenderingOptions = MarkdownRenderingOptions()
  ) -> Diagnosed<ParsedDocument> {
    let matter = FrontMatter.split(file)
    let path = DocumentPath(file.path)
    let entries = matter.node.map(Self.entries) ?? []
    var decoder = RecordDecoder(file: file.path, isComplete: matter.isComplete)
    let kind = kind(entries, path: path, decoder: &decoder)
    let record = decoder.record(
      entries, schema: kind.schema, span: SourceSpan(line: 1, column: 1, length: 3))
    let declared = declaredID(record, decoder: &decoder)
    let body = MarkdownDocument(
      parsing: file.bytes[matter.body], dialect: .keyplan, startLine: matter.bodyStartLine)
    return Diagnosed(
      ParsedDocument(
        id: DocumentID(kind, declared ?? path.stem.normalised), declaresID: declared != nil,
        path: path, file: file.path, record: record, outline: body.outline(),
        text: MarkdownRenderer(options: rendering).render(body)),
      matter.diagnostics + decoder.diagnostics + nesting(of: body, in: file.path)
        + body.malformedTasks().map { .malformedTask($0, in: file.path) })
  }

  /// How many quotes, lists and entries a text may nest; more is a slip of a program.
  private static let deepestNesting = 100

  private static func nesting(of body: MarkdownDocument, in file: String) -> [Diagnostic] {
    guard body.deepest.depth > deepestNesting else { return [] }
    let place = body.span(of: body.deepest.node)
    return [.deepNesting(body.deepest.depth, limit: deepestNesting, at: place.range(in: file))]
  }

  private static func entries(_ node: YAMLNode) -> [YAMLEntry] {
    guard case .mapping(let entries) = node.content else { return [] }
    return entries
  }

  private static func kind(
    _ entries: [YAMLEntry], path: DocumentPath, decoder: inout RecordDecoder
  ) -> DocumentKind {
    guard let entry = entries.first(where: { $0.key == "type" }),
      case .scalar(let text, _) = entry.value.content, !entry.value.isNull
    else { return path.kind }
    if let kind = DocumentKind(rawValue: text) { return kind }
    decoder.report(.unknownType(text, at: entry.value.span.range(in: decoder.file)))
    return path.kind
  }

  /// The id that the file gives, unless it cannot be the name of a page.
  private static func declaredID(_ record: Record, decoder: inout RecordDecoder) -> String? {
    guard let entry = record.entry("id"), case .text(let typed) = entry.value else { return nil }
    let id = typed.normalised
    guard let problem = IDProblem(id) else { return id }
    decoder.report(.unusableID(typed, problem, at: entry.span.range(in: decoder.file)))
    return nil
  }
}

/// Why a text cannot be an id.
enum IDProblem {
  case empty, tooLong
  case startsWithPoint
  case character(Unicode.Scalar)

  /// Nil where it can.
  init?(_ id: String) {
    let forbidden = id.unicodeScalars.first { scalar in
      "/\\#|[]\"<>:*?".unicodeScalars.contains(scalar) || scalar.value < 0x20
        || scalar.value == 0x7F
        || scalar.properties.generalCategory == .format
          && scalar != "\u{200C}"
    }
    if id.isEmpty {
      self = .empty
    } else if id.utf8.count > 200 {
      self = .tooLong
    } else if id.utf8.first == UInt8(ascii: ".") {
      self = .startsWithPoint
    } else if let forbidden {
      self = .character(forbidden)
    } else {
      return nil
    }
  }
}
