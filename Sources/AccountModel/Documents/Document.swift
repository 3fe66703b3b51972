package import Diagnostics
package import Localization
package import SourceFormats

/// What every document has, whatever its type.
package struct Document: Sendable {
  package let id: DocumentID
  package let title: String
  /// The path relative to the workspace: `content/accounts/acme/index.md`.
  package let path: String
  /// The language of the text; nil where the file does not say (the workspace's first language).
  package var language: Language?
  /// Nil where the file does not say.
  package var visibility: Visibility?
  package var tags: [String] = []
  /// The day of the last change, as the file declares it.
  package var updated: CalendarDate?
  /// Further names that links may use, and ids that the document had before.
  package var aliases: [String] = []
  /// The account that the document belongs to: `account:`, else the enclosing folder's. An account
  /// belongs to itself. Nil for colleagues, playbooks and other documents of no account.
  package var account: DocumentID?
  /// The day that the document is about: of a meeting its date, of an issue its opening, of a plan
  /// its review. Nil where it has none.
  package var date: CalendarDate?
  /// All keys of the front matter, as decoded.
  package var record: Record
  /// Headings, links, tasks and metric references of the body.
  package var outline: MarkdownOutline = .empty
  /// The files that fields of Markdown link, by their path relative to the workspace.
  package var fieldFiles: [String] = []
  /// The Markdown below the front matter, rendered.
  package var text: RenderedMarkdown
  /// What there is to say about this file, links included, in order of place.
  package var diagnostics: [Diagnostic] = []

  package init(
    _ id: DocumentID, title: String, path: String = "", account: DocumentID? = nil,
    record: Record? = nil, text: RenderedMarkdown = .empty
  ) {
    self.id = id
    self.title = title
    self.path = path
    self.account = account ?? (id.kind == .account ? id : nil)
    self.record = record ?? Record(schema: RecordSchema(id.kind.rawValue, []))
    self.text = text
  }

  package var kind: DocumentKind { id.kind }

  /// Whether the file has an error, so that what the page shows may be incomplete.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The place of a key's value; the start of the file where the key is absent.
  package func range(of key: String) -> SourceRange {
    record.entry(key)?.span.range(in: path) ?? SourceRange(file: path)
  }
}
