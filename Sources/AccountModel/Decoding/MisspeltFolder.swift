internal import Diagnostics

/// A folder whose name is nearly one that stands for a type of document.
///
///     MisspeltFolder(of: "content/account/acme/index.md")  // content/account, content/accounts
package struct MisspeltFolder: Sendable, Hashable {
  /// The path of the folder, relative to the workspace.
  package let typed: String
  /// The path that was probably meant.
  package let meant: String

  /// Nil for a path whose folders are known, or unlike any known one.
  package init?(of path: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 4)
    guard parts.count > 2, parts[0].elementsEqual("content".utf8) else { return nil }
    // An account's folder may have any name; the folders in it may not.
    let position = parts[1].elementsEqual("accounts".utf8) ? 3 : 1
    guard parts.count > position + 1 else { return nil }
    let known = position == 1 ? Self.topNames : Self.accountNames
    let folder = parts[position]
    guard !known.contains(where: { folder.elementsEqual($0.utf8) }),
      let name = Self.name(like: String(Substring(folder)), among: known)
    else { return nil }
    typed = String(path[..<folder.endIndex])
    meant = path[..<folder.startIndex] + name
  }

  /// Whether the document would be of another type, or of another account, in the folder that was
  /// meant. One that says its `type:` is of that type anywhere.
  package func changes(_ document: Document) -> Bool {
    let here = DocumentPath(document.path)
    let there = DocumentPath(meant + document.path.dropFirst(typed.count))
    if document.record.entry("type") == nil { return here.kind != there.kind }
    return there.accountFolder != nil && document.account == nil
      && document.record.schema.index(of: "account") != nil && document.kind != .page
  }

  /// The name among `known` that was probably meant; `typed` is none of them.
  private static func name(like typed: String, among known: [String]) -> String? {
    guard typed != "data" else { return nil }
    if let meant = otherWords[typed.lowercased()], known.contains(meant) { return meant }
    return NearMiss.best(for: typed, among: known)
  }

  private static let topNames = ["accounts"] + accountNames + ["playbooks", "competitors"]
  private static let accountNames = [
    "plans", "meetings", "people", "opportunities", "reviews", "issues", "contracts",
  ]
  /// What people call the same thing, and words that are further from the name than a slip.
  private static let otherWords = [
    "person": "people", "contacts": "people", "contact": "people", "colleagues": "people",
    "customers": "accounts", "customer": "accounts", "clients": "accounts", "client": "accounts",
    "opportunity": "opportunities", "complaints": "issues",
  ]
}
