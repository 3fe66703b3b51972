import AccountModel

/// Gives each document an address of its own.
struct RouteAssignment {
  /// In lower case, since file systems may not tell cases apart.
  private var taken: Set<String> = []

  mutating func assign(_ document: Document) -> PageAddress {
    let wanted = Self.path(of: document)
    var path = "\(wanted).html"
    var number = 2
    while !taken.insert(path.lowercased()).inserted {
      path = "\(wanted)~\(number).html"
      number += 1
    }
    return PageAddress(path)
  }

  /// Without `.html`.
  private static func path(of document: Document) -> String {
    let name = FileName(document.id.slug).text
    let home = document.account.map { "accounts/\(FileName($0.slug).text)" }
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
  private static func planName(_ document: Document) -> String {
    let stem = document.path.split(separator: "/").last.map { $0.dropLast(".md".utf8.count) } ?? ""
    return stem.hasPrefix("plan-") && stem.utf8.count > 5
      ? FileName(String(stem)).text : "plan-\(FileName(document.id.slug).text)"
  }
}
