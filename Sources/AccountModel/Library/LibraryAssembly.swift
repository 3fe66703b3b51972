internal import Diagnostics
internal import Localization
internal import SourceFormats

/// The library in the making.
struct LibraryAssembly {
  private let index: ReferenceIndex
  private let identified: IdentifiedDocuments
  private let configuration: Configuration
  private let metrics: Set<String>?
  private var nearest: NearestNames
  private var documents = DocumentSet()
  private var taskActions: [Action] = []
  private var incoming: [DocumentID: [Backlink]] = [:]
  private var diagnostics = RootCauses()
  private var foldersWithoutDossier: Set<String> = []

  init(
    index: ReferenceIndex, identified: IdentifiedDocuments, configuration: Configuration,
    metrics: Set<String>?
  ) {
    self.index = index
    self.identified = identified
    self.configuration = configuration
    self.metrics = metrics
    nearest = NearestNames(index: index)
  }

  mutating func add(_ identified: IdentifiedDocuments.Identified, diagnostics known: [Diagnostic]) {
    let parsed = identified.parsed
    let file = parsed.source.path
    var resolver = ReferenceResolver(
      index: index, id: identified.id, file: file, nearest: nearest)
    let record = resolver.resolve(parsed.record)
    let fields = FieldReader(
      record: record, file: file, span: SourceSpan(line: 1, column: 1, length: 3))
    let account = account(identified, fields, &resolver)
    resolver.check(parsed.outline, metrics: metrics)
    taskActions += resolver.actions(parsed.outline, account: account)
    nearest = resolver.nearest
    let unlisted = ListedCodes(labels: configuration.labels).problems(of: record, file: file)
    let own = (known + identified.diagnostics + resolver.diagnostics + unlisted).sorted {
      ($0.range, $0.code.rawValue) < ($1.range, $1.code.rawValue)
    }
    diagnostics.add(own)
    let document = makeDocument(identified, fields, account: account, diagnostics: own)
    add(resolver.mentions, of: document)
    documents.add(document, fields: fields)
  }

  func finish() -> Diagnosed<Library> {
    var diagnostics = diagnostics.grouped
    diagnostics += ReferenceCycles.parents(of: documents.accounts)
    diagnostics += ReferenceCycles.reportingLines(of: documents.people)
    diagnostics += AccountKeys.collisions(among: documents.accounts)
    let library = Library(
      documents: documents, taskActions: taskActions, links: LinkGraph(incoming: incoming),
      references: index, configuration: configuration)
    return Diagnosed(library, diagnostics)
  }

  /// `account:`, else the dossier of the enclosing folder.
  private mutating func account(
    _ identified: IdentifiedDocuments.Identified, _ fields: FieldReader,
    _ resolver: inout ReferenceResolver
  ) -> DocumentID? {
    if identified.id.kind == .account { return identified.id }
    if fields.record.schema.index(of: "account") != nil, let account = fields.reference("account") {
      return account
    }
    guard let folder = identified.parsed.path.accountFolder else { return nil }
    if let account = self.identified.accountOfFolder[folder] { return account }
    if foldersWithoutDossier.insert(folder).inserted {
      resolver.report(.folderWithoutDossier(folder, at: SourceRange(file: resolver.file)))
    }
    return nil
  }

  private func makeDocument(
    _ identified: IdentifiedDocuments.Identified, _ fields: FieldReader, account: DocumentID?,
    diagnostics: [Diagnostic]
  ) -> Document {
    let parsed = identified.parsed
    var document = Document(
      identified.id, title: title(identified, fields), path: parsed.source.path,
      account: account, record: fields.record, source: parsed.source, bodyRange: parsed.bodyRange,
      bodyStartLine: parsed.bodyStartLine)
    document.language = fields.language("lang")
    document.visibility = fields.choice("visibility")
    document.tags = fields.texts("tags")
    document.updated = fields.date("updated")
    document.aliases = identified.entry.names
    document.date = Self.date(of: identified.id.kind, fields)
    document.outline = parsed.outline
    document.diagnostics = diagnostics
    return document
  }

  /// `title:`; without it, for a meeting its kind and date, else the first heading or the id.
  private func title(
    _ identified: IdentifiedDocuments.Identified, _ fields: FieldReader
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
    switch kind {
    case .meeting, .review: fields.date("date")
    case .issue: fields.date("opened")
    case .plan: fields.date("reviewed") ?? fields.date("approved_on")
    default: fields.date("updated")
    }
  }

  private struct MentionKey: Hashable {
    let target: DocumentID
    let context: String
  }

  /// One backlink for each field or sentence that mentions a document.
  private mutating func add(_ mentions: [ReferenceResolver.Mention], of document: Document) {
    var seen: Set<MentionKey> = []
    for mention in mentions {
      let context =
        switch mention.context {
        case .sentence(let sentence): sentence
        case .field(let label): label.text(in: .english)
        }
      guard seen.insert(MentionKey(target: mention.target, context: context)).inserted else {
        continue
      }
      incoming[mention.target, default: []].append(
        Backlink(
          source: document.id, date: document.date, context: mention.context, span: mention.span))
    }
  }
}
