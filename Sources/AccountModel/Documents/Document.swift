package import Diagnostics
package import Localization
package import SourceFormats

/// What every document has, whatever its type.
///
/// Immutable, and a class only because lists of documents are sorted, joined and looked up: a copy
/// would count some twenty references.
package final class Document: Sendable {
  package let id: DocumentID
  package let title: String
  /// The path relative to the workspace: `content/accounts/acme/index.md`.
  package let path: String
  /// The language of the text; nil where the file does not say (the workspace's first language).
  package let language: Language?
  /// Nil where the file does not say.
  package let visibility: Visibility?
  package let tags: [String]
  /// The day of the last change, as the file declares it.
  package let updated: CalendarDate?
  /// Further names that links may use, and ids that the document had before.
  package let aliases: [String]
  /// The account that the document belongs to: `account:`, else the enclosing folder's. An account
  /// belongs to itself. Nil for colleagues, playbooks and other documents of no account.
  package let account: DocumentID?
  /// The day that the document is about: of a meeting its date, of an issue its opening, of a plan
  /// its review. Nil where it has none.
  package let date: CalendarDate?
  /// All keys of the front matter, as decoded.
  package let record: Record
  /// Headings, links, tasks and metric references of the body.
  package let outline: MarkdownOutline
  /// The files that fields of Markdown link, by their path relative to the workspace.
  package let fieldFiles: [String]
  /// The Markdown below the front matter, rendered.
  package let text: RenderedMarkdown
  /// What there is to say about this file, links included, in order of place.
  package let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - account: of an account it is always the account itself.
  ///   - record: nil for an empty one.
  package init(
    _ id: DocumentID, title: String, path: String = "", language: Language? = nil,
    visibility: Visibility? = nil, tags: [String] = [], updated: CalendarDate? = nil,
    aliases: [String] = [], account: DocumentID? = nil, date: CalendarDate? = nil,
    record: Record? = nil, outline: MarkdownOutline = .empty, fieldFiles: [String] = [],
    text: RenderedMarkdown = .empty, diagnostics: [Diagnostic] = []
  ) {
    self.id = id
    self.title = title
    self.path = path
    self.language = language
    self.visibility = visibility
    self.tags = tags
    self.updated = updated
    self.aliases = aliases
    self.account = account ?? (id.kind == .account ? id : nil)
    self.date = date
    self.record = record ?? Record(schema: RecordSchema(id.kind.rawValue, []))
    self.outline = outline
    self.fieldFiles = fieldFiles
    self.text = text
    self.diagnostics = diagnostics
  }

  package var kind: DocumentKind { id.kind }

  /// Whether the file has an error, so that what the page shows may be incomplete.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The place of a key's value; the start of the file where the key is absent.
  package func range(of key: String) -> SourceRange {
    record.entry(key)?.span.range(in: path) ?? SourceRange(file: path)
  }
}
