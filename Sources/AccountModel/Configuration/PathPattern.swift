package import Diagnostics

/// A pattern of paths below `content/`: `drafts`, `accounts/*/private`, `**/*.bak.md`.
///
/// `?` stands for one character and `*` for any number of them within a name, `**` for any number of
/// folders. A pattern that names a folder covers everything in it.
package struct PathPattern: Sendable, Hashable {
  /// As typed.
  package let text: String
  /// Where the pattern stands.
  package let place: SourceRange
  private let names: [[Character]]

  /// Nil for a pattern that names nothing. A leading `/` or `content/` changes nothing.
  package init?(_ text: String, at place: SourceRange) {
    self.text = text
    self.place = place
    var names = text.split(separator: "/").map { Array($0) }
    if names.first == Array("content") { names.removeFirst() }
    if names.isEmpty { return nil }
    self.names = names
  }

  /// - Parameter path: relative to the workspace; one outside of `content/` never matches.
  package func matches(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    guard parts.first == "content" else { return false }
    return Self.matches(names[...], parts.dropFirst())
  }

  private static func matches(
    _ names: ArraySlice<[Character]>, _ parts: ArraySlice<Substring>
  ) -> Bool {
    guard let name = names.first else { return true }
    if name == ["*", "*"] {
      // At the end it covers what is in the folder, so there must be something.
      if names.count == 1 { return !parts.isEmpty }
      return parts.indices.contains { matches(names.dropFirst(), parts[$0...]) }
    }
    guard let part = parts.first, matches(name[...], Array(part)[...]) else { return false }
    return matches(names.dropFirst(), parts.dropFirst())
  }

  /// Goes back only to the last `*`, so that no pattern takes more than length times length steps.
  private static func matches(_ name: ArraySlice<Character>, _ part: ArraySlice<Character>) -> Bool
  {
    var (place, read) = (name.startIndex, part.startIndex)
    var retry: (place: Int, read: Int)?
    while read < part.endIndex {
      if place < name.endIndex, name[place] == "*" {
        retry = (place + 1, read)
        place += 1
      } else if place < name.endIndex, name[place] == "?" || name[place] == part[read] {
        place += 1
        read += 1
      } else if let last = retry {
        retry = (last.place, last.read + 1)
        (place, read) = (last.place, last.read + 1)
      } else {
        return false
      }
    }
    return name[place...].allSatisfy { $0 == "*" }
  }
}
