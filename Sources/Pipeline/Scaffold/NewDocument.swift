package import AccountModel
internal import Diagnostics
package import Localization

/// What `keyplan new` is asked for.
package struct NewDocument: Sendable, Hashable {
  package let kind: DocumentKind
  /// Required for all but a plan, a meeting and a review.
  package let title: String?
  /// Nil makes one of the title.
  package let id: String?
  /// The account's id; required for a plan, a meeting, an opportunity, an issue and a contract. A
  /// person without one is a colleague, a page without one belongs to the handbook.
  package let account: String?
  /// The language of the comments and of the document.
  package let language: Language
  /// The day of a meeting, a review or an issue; the examples lie around it.
  package let date: CalendarDate

  package init(
    kind: DocumentKind, title: String? = nil, id: String? = nil, account: String? = nil,
    language: Language, date: CalendarDate
  ) {
    self.kind = kind
    self.title = title.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    self.id = id
    self.account = account
    self.language = language
    self.date = date
  }

  /// The file, commented in its language.
  ///
  /// `existing` are the paths of the workspace's files: the account must be among them, the new file
  /// must not, not even in other capitals (some disks do not tell them apart).
  package func file(existing: [String]) throws(ScaffoldError) -> ScaffoldFile {
    try checkAccount(existing)
    let id = try documentID()
    let path = path(id: id)
    if let taken = existing.first(where: { $0.lowercased() == path.lowercased() }) {
      throw .exists(path: taken)
    }
    let draft = DocumentDraft(
      kind: kind, language: language, fields: fields(id: id), body: body)
    return ScaffoldFile(path: path, text: draft.text)
  }
}
