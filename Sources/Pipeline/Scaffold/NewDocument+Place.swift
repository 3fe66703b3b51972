internal import AccountModel
internal import Diagnostics

extension NewDocument {
  func checkAccount(_ existing: [String]) throws(ScaffoldError) {
    guard let account else {
      switch kind {
      case .plan, .meeting, .opportunity, .issue, .contract: throw .missingAccount(kind)
      case .account, .person, .playbook, .review, .competitor, .page: return
      }
    }
    if [.account, .playbook, .competitor].contains(kind) { throw .superfluousAccount(kind) }
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
  /// so that what belongs to an account carries its account's, but for people.
  func documentID() throws(ScaffoldError) -> String {
    if title == nil, ![.plan, .meeting, .review].contains(kind) { throw .missingTitle(kind) }
    if let id {
      let slug = Slug(id)?.text
      guard slug == id else { throw .invalidID(id, proposal: slug) }
      return id
    }
    switch kind {
    case .account, .person, .playbook, .competitor: return try titleSlug()
    case .opportunity, .contract, .page: return prefixed(try titleSlug())
    case .issue: return "\(date.iso)-" + prefixed(try titleSlug())
    case .plan: return prefixed(String(date.year))
    case .meeting: return "\(date.iso)-" + (optionalSlug.map(prefixed) ?? account ?? "")
    case .review: return "\(date.iso)-" + prefixed(optionalSlug ?? "review")
    }
  }

  private var optionalSlug: String? { title.flatMap { Slug($0)?.text } }

  private func titleSlug() throws(ScaffoldError) -> String {
    guard let slug = optionalSlug else { throw .titleWithoutLetters(title ?? "") }
    return slug
  }

  private func prefixed(_ slug: String) -> String {
    guard let account, slug != account, !slug.hasPrefix(account + "-") else { return slug }
    return "\(account)-\(slug)"
  }

  func path(id: String) -> String {
    let folder = "content/accounts/\(account ?? id)"
    switch kind {
    case .account: return "\(folder)/index.md"
    case .plan:
      return "\(folder)/plan-\(id == prefixed(String(date.year)) ? "\(date.year)" : id).md"
    case .meeting: return "\(folder)/meetings/\(id).md"
    case .opportunity: return "\(folder)/opportunities/\(id).md"
    case .issue: return "\(folder)/issues/\(id).md"
    case .contract: return "\(folder)/contracts/\(id).md"
    case .person: return account == nil ? "content/people/\(id).md" : "\(folder)/people/\(id).md"
    case .page: return account == nil ? "content/handbook/\(id).md" : "\(folder)/\(id).md"
    case .playbook: return "content/playbooks/\(id).md"
    case .review: return "content/reviews/\(id).md"
    case .competitor: return "content/competitors/\(id).md"
    }
  }
}
