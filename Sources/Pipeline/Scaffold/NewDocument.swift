package import AccountModel
internal import Diagnostics
package import Localization

/// What `keyplan new` is asked for.
package struct NewDocument: Sendable, Hashable {
  package let kind: DocumentKind
  /// Required for an account, a person and an opportunity.
  package let title: String?
  /// Nil makes one of the title.
  package let id: String?
  /// The account's id; required for a plan, a meeting and an opportunity. A person without one is a
  /// colleague.
  package let account: String?
  /// The language of the comments and of the document.
  package let language: Language
  /// A meeting's day; the examples lie around it.
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

  private func checkAccount(_ existing: [String]) throws(ScaffoldError) {
    guard let account else {
      switch kind {
      case .plan, .meeting, .opportunity: throw .missingAccount(kind)
      default: return
      }
    }
    guard kind != .account else { return }
    let known = existing.compactMap { path -> String? in
      let parts = path.split(separator: "/")
      guard parts.count == 4, parts[0] == "content", parts[1] == "accounts",
        parts[3] == "index.md"
      else { return nil }
      return String(parts[2])
    }
    guard !known.contains(account) else { return }
    throw .unknownAccount(account, nearest: NearMiss.best(for: account, among: known.sorted()))
  }

  /// The given id, or one made of account, date and title; ids are unique in the whole workspace,
  /// so that all but accounts and people carry their account's.
  private func documentID() throws(ScaffoldError) -> String {
    if title == nil, [.account, .person, .opportunity].contains(kind) {
      throw .missingTitle(kind)
    }
    if let id {
      let slug = Slug(id)?.text
      guard slug == id else { throw .invalidID(id, proposal: slug) }
      return id
    }
    switch kind {
    case .account, .person: return try slug(of: title ?? "")
    case .opportunity: return prefixed(try slug(of: title ?? ""))
    case .plan: return prefixed(String(date.year))
    case .meeting:
      let slug = title.flatMap { Slug($0)?.text }
      return "\(date.iso)-" + (slug.map(prefixed) ?? account ?? "")
    default: throw .unsupportedKind(kind)
    }
  }

  private func slug(of title: String) throws(ScaffoldError) -> String {
    guard let slug = Slug(title) else { throw .titleWithoutLetters(title) }
    return slug.text
  }

  private func prefixed(_ slug: String) -> String {
    guard let account, slug != account, !slug.hasPrefix(account + "-") else { return slug }
    return "\(account)-\(slug)"
  }

  private func path(id: String) -> String {
    let folder = "content/accounts/\(account ?? id)"
    switch kind {
    case .account: return "content/accounts/\(id)/index.md"
    case .plan:
      return "\(folder)/plan-\(id == prefixed(String(date.year)) ? "\(date.year)" : id).md"
    case .meeting: return "\(folder)/meetings/\(id).md"
    case .opportunity: return "\(folder)/opportunities/\(id).md"
    default: return account == nil ? "content/people/\(id).md" : "\(folder)/people/\(id).md"
    }
  }
}
