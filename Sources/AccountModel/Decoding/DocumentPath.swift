/// What a file's place in the workspace says about the document in it.
package struct DocumentPath: Sendable, Hashable {
  /// The type that the folder suggests; `type:` of the front matter goes before it.
  package let kind: DocumentKind
  /// The folder's name for an `index.md`, else the file's without its ending.
  package let stem: String
  /// The folder under `accounts/` that the file is in, nil elsewhere.
  package let accountFolder: String?

  /// - Parameter path: relative to the workspace, such as
  ///   `content/accounts/acme/meetings/2026-05-12-visit.md`.
  package init(_ path: String) {
    var parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    let file = parts.popLast() ?? ""
    if parts.first == "content" { parts.removeFirst() }
    let name = Self.withoutEnding(file)
    let isIndex = name == "index"
    stem = isIndex ? parts.last ?? "index" : name
    guard parts.first == "accounts" else {
      kind = parts.first.flatMap { Self.kinds[$0] } ?? .page
      accountFolder = nil
      return
    }
    switch parts.count {
    case 1:
      kind = isIndex ? .page : .account
      accountFolder = isIndex ? nil : name
    case 2:
      kind = isIndex ? .account : name == "plan" || name.hasPrefix("plan-") ? .plan : .page
      accountFolder = parts[1]
    default:
      kind = Self.kinds[parts[2]] ?? .page
      accountFolder = parts[1]
    }
  }

  /// The folders of `content/` and of an account's folder that stand for a type.
  static let kinds: [String: DocumentKind] = [
    "plans": .plan, "meetings": .meeting, "people": .person, "opportunities": .opportunity,
    "playbooks": .playbook, "reviews": .review, "competitors": .competitor, "issues": .issue,
    "contracts": .contract, "handbook": .page,
  ]

  private static func withoutEnding(_ file: String) -> String {
    guard let dot = file.utf8.lastIndex(of: UInt8(ascii: ".")), dot != file.startIndex else {
      return file
    }
    return String(file[..<dot])
  }
}
