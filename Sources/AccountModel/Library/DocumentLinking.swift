internal import Diagnostics
internal import Localization
internal import SourceFormats

/// One document while its references are connected.
struct DocumentLinking {
  private let identified: IdentifiedDocuments.Identified
  private let linker: DocumentLinker
  private var resolver: ReferenceResolver
  let fields: FieldReader
  private(set) var document: Document
  private(set) var taskActions: [Action] = []

  private var parsed: ParsedDocument { identified.parsed }

  init(
    _ identified: IdentifiedDocuments.Identified, in linker: DocumentLinker,
    nearest: NearestNames
  ) {
    let parsed = identified.parsed
    self.identified = identified
    self.linker = linker
    resolver = ReferenceResolver(
      index: linker.index, id: identified.id, file: parsed.file, metrics: linker.metrics,
      nearest: nearest)
    fields = FieldReader(
      record: resolver.resolve(parsed.record), file: parsed.file,
      span: SourceSpan(line: 1, column: 1, length: 3))
    document = Document(
      identified.id, title: Self.title(identified, fields, linker.configuration),
      path: parsed.file, record: fields.record, text: parsed.text)
    document.account = account
  }

  var nearest: NearestNames { resolver.nearest }

  mutating func reportMissingDossier(of folder: String) {
    resolver.report(.folderWithoutDossier(folder, at: SourceRange(file: resolver.file)))
  }

  /// - Parameter known: what there is to say about the file already.
  mutating func run(known: [Diagnostic]) {
    let names = LinkedNames(parsed.outline, index: linker.index)
    resolver.check(parsed.outline, names: names)
    taskActions = resolver.actions(parsed.outline, names: names, account: document.account)
    document.language = fields.language("lang")
    document.visibility = fields.choice("visibility")
    document.tags = fields.texts("tags")
    document.updated = fields.date("updated")
    document.aliases = identified.entry.names
    document.date = Self.date(of: identified.id.kind, fields)
    document.outline = parsed.outline
    document.fieldFiles = resolver.fieldFiles
    let unlisted = ListedCodes(labels: linker.configuration.labels)
      .problems(of: fields.record, file: parsed.file)
    document.diagnostics = (known + resolver.diagnostics + unlisted).sorted {
      ($0.range, $0.code.rawValue) < ($1.range, $1.code.rawValue)
    }
  }

  /// `account:`, else the dossier of the enclosing folder.
  private var account: DocumentID? {
    if identified.id.kind == .account { return identified.id }
    if fields.record.schema.index(of: "account") != nil, let account = fields.reference("account") {
      return account
    }
    return parsed.path.accountFolder.flatMap(linker.account(ofFolder:))
  }

  /// `title:`; without it, for a meeting its kind and date, else the first heading or the id.
  private static func title(
    _ identified: IdentifiedDocuments.Identified, _ fields: FieldReader,
    _ configuration: Configuration
  ) -> String {
    if let title = fields.text("title"), !title.isEmpty { return title }
    if identified.id.kind == .meeting, let date = fields.date("date") {
      let language = fields.language("lang") ?? configuration.languages.first ?? .english
      let kind: MeetingKind? = fields.choice("kind")
      return (kind.map { $0.label.text(in: language) + " " } ?? "") + date.iso
    }
    return identified.parsed.outline.headings.first?.text ?? identified.id.slug
  }

  private static func date(of kind: DocumentKind, _ fields: FieldReader) -> CalendarDate? {
    for key in kind.dateKeys {
      if let date = fields.date(key) { return date }
    }
    return nil
  }

  private struct MentionKey: Hashable {
    let target: DocumentID
    let context: String
  }

  /// One backlink for each field or sentence that mentions a document.
  var backlinks: [(target: DocumentID, backlink: Backlink)] {
    var seen: Set<MentionKey> = []
    return resolver.mentions.compactMap { mention in
      let context =
        switch mention.context {
        case .sentence(let sentence): sentence
        case .field(let label): label.text(in: .english)
        }
      guard seen.insert(MentionKey(target: mention.target, context: context)).inserted else {
        return nil
      }
      return (
        mention.target,
        Backlink(
          source: document.id, date: document.date, context: mention.context, span: mention.span)
      )
    }
  }
}
