import AccountModel

/// Gives each document an address of its own.
struct RouteAssignment {
  let names: DocumentNames
  /// In lower case, since file systems may not tell cases apart.
  private var taken: Set<String> = []

  init(_ names: DocumentNames) { self.names = names }

  mutating func assign(_ document: Document) -> PageAddress {
    let wanted = path(of: document)
    var path = "\(wanted).html"
    var number = 2
    while !taken.insert(path.lowercased()).inserted {
      path = "\(wanted)~\(number).html"
      number += 1
    }
    return PageAddress(path)
  }

  /// Without `.html`.
  private func path(of document: Document) -> String {
    let name = names.name(of: document.id)
    let home = document.account.map { "accounts/\(names.name(of: $0))" }
    switch document.kind {
    case .account: return "accounts/\(name)/index"
    case .person: return "people/\(name)"
    case .playbook: return "playbooks/\(name)"
    case .competitor: return "competitors/\(name)"
    case .review: return "reviews/\(name)"
    case .page: return "handbook/\(name)"
    case .plan: return home.map { "\($0)/\(planName(document))" } ?? "plans/\(name)"
    case .meeting: return home.map { "\($0)/meetings/\(name)" } ?? "meetings/\(name)"
    case .opportunity: return home.map { "\($0)/opportunities/\(name)" } ?? "opportunities/\(name)"
    case .issue: return home.map { "\($0)/issues/\(name)" } ?? "issues/\(name)"
    case .contract: return home.map { "\($0)/contracts/\(name)" } ?? "contracts/\(name)"
    }
  }

  /// `plan-2026` after the file of that name, else `plan-` and the id.
  private func planName(_ document: Document) -> String {
    let stem = document.path.split(separator: "/").last.map { $0.dropLast(".md".utf8.count) } ?? ""
    guard stem.hasPrefix("plan-"), stem.utf8.count > 5 else {
      return "plan-\(names.name(of: document.id))"
    }
    return FileName(String(stem)).text + names.mark(of: document.id)
  }
}
