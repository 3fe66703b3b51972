internal import Diagnostics
internal import Localization
internal import SourceFormats

/// One document while its references are connected.
struct DocumentLinking {
  private let identified: IdentifiedDocuments.Identified
  private let linker: DocumentLinker
  private var resolver: ReferenceResolver
  private let fields: FieldReader

  private var id: DocumentID { identified.id }
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
      nearest: nearest, source: linker.source)
    fields = FieldReader(
      record: resolver.resolve(parsed.record), file: parsed.file,
      span: SourceSpan(line: 1, column: 1, length: 3))
  }

  var nearest: NearestNames { resolver.nearest }

  mutating func reportMissingDossier(of folder: String) {
    resolver.report(.folderWithoutDossier(folder, at: SourceRange(file: resolver.file)))
  }

  /// - Parameter known: what there is to say about the file already.
  mutating func run(known: [Diagnostic]) -> LinkedDocument {
    let account = account
    let names = LinkedNames(parsed.outline, index: linker.index)
    resolver.check(parsed.outline, names: names)
    let taskActions = resolver.actions(parsed.outline, names: names, account: account)
    let date = date
    return LinkedDocument(
      document: document(account: account, date: date, known: known), fields: fields,
      taskActions: taskActions, mentions: mentions(date: date))
  }

  private func document(
    account: DocumentID?, date: CalendarDate?, known: [Diagnostic]
  ) -> Document {
    let unlisted = ListedCodes(labels: linker.configuration.labels)
      .problems(of: fields.record, file: parsed.file)
    let reversed = DateOrder.problems(of: fields.record, file: parsed.file)
    let diagnostics = (known + resolver.diagnostics + unlisted + reversed).sorted {
      ($0.range, $0.code.rawValue) < ($1.range, $1.code.rawValue)
    }
    return Document(
      id, title: title, path: parsed.file, language: fields.language("lang"),
      visibility: fields.choice("visibility"), tags: fields.texts("tags"),
      updated: fields.date("updated"), aliases: identified.entry.names, account: account,
      date: date, record: fields.record, outline: parsed.outline,
      fieldFiles: resolver.fieldFiles, text: parsed.text, diagnostics: diagnostics)
  }

  /// `account:`, else the dossier of the enclosing folder.
  private var account: DocumentID? {
    if id.kind == .account { return id }
    if fields.record.schema.index(of: "account") != nil, let account = fields.reference("account") {
      return account
    }
    return parsed.path.accountFolder.flatMap(linker.account(ofFolder:))
  }

  /// `title:`; without it, for a meeting its kind and date, else the first heading, for a review its
  /// account and date, else the id.
  private var title: String {
    if let title = fields.text("title"), !title.isEmpty { return title }
    if id.kind == .meeting, let date = fields.date("date") {
      let language = fields.language("lang") ?? linker.configuration.languages.first ?? .english
      let kind: MeetingKind? = fields.choice("kind")
      return (kind.map { $0.label.text(in: language) + " " } ?? "") + date.iso
    }
    return parsed.outline.headings.first?.text ?? reviewTitle ?? id.slug
  }

  /// `Review of ACME, 2026-03-31`; nil for another kind, or without a date.
  private var reviewTitle: String? {
    guard id.kind == .review, let date = fields.date("date") else { return nil }
    let language = fields.language("lang") ?? linker.configuration.languages.first ?? .english
    let reviewed = account ?? fields.references("accounts").first
    let name = reviewed.map { linker.index.title(of: $0) ?? $0.slug }
    return Phrase.review(of: name, on: date.iso).text(in: language)
  }

  private var date: CalendarDate? {
    for key in id.kind.dateKeys {
      if let date = fields.date(key) { return date }
    }
    return nil
  }

  private struct MentionKey: Hashable {
    let target: DocumentID
    let context: Backlink.Context
  }

  /// Of several mentions of one document with the same words the first one.
  private func mentions(
    date: CalendarDate?
  ) -> [(target: DocumentID, backlink: Backlink)] {
    var seen: Set<MentionKey> = []
    seen.reserveCapacity(resolver.mentions.count)
    return resolver.mentions.compactMap { mention in
      let key = MentionKey(target: mention.target, context: mention.context)
      guard seen.insert(key).inserted else { return nil }
      return (
        mention.target,
        Backlink(source: id, date: date, context: mention.context, span: mention.span)
      )
    }
  }
}
