import AccountModel

/// A file whose name is not read as its writer meant it: `index.md.txt`, `INDEX.MD`.
struct MisnamedFile {
  let typed: String
  /// The name that was probably meant.
  let meant: String
  /// Whether the ending at fault is one that Windows and macOS do not show.
  let isHidden: Bool

  /// A file that is no document; nil where the name is no slip.
  init?(_ path: String) {
    let name = Self.name(of: path)
    let plain = name.lowercased()
    typed = name
    isHidden = Self.hiddenEndings.contains { plain.hasSuffix($0) }
    if isHidden {
      meant = Self.lowercasedIndex(String(name.dropLast(4)))
    } else if let ending = Self.otherEndings.first(where: { plain.hasSuffix($0) }) {
      meant = Self.lowercasedIndex(name.dropLast(ending.count) + ".md")
    } else if plain == "index.txt" {
      meant = "index.md"
    } else if path == "content/\(name)", name != "workspace.yml",
      ["workspace.yml", "workspace.yaml"].contains(plain)
    {
      meant = "workspace.yml"
    } else {
      return nil
    }
  }

  /// A document; nil where the name is no slip.
  ///
  /// - Parameter hasType: whether the document says its type, so that its name need not.
  init?(document path: String, hasType: Bool) {
    let name = Self.name(of: path)
    // Nearly all names are in small letters and end once.
    guard
      name.utf8.contains(where: { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 })
        || name.utf8.suffix(6).elementsEqual(".md.md".utf8)
    else { return nil }
    typed = name
    let plain = name.lowercased()
    isHidden = plain.hasSuffix(".md.md")
    if isHidden {
      meant = Self.lowercasedIndex(String(name.dropLast(3)))
      return
    }
    meant = plain
    guard name != plain else { return nil }
    let renamed = DocumentPath(path.dropLast(name.count) + plain)
    guard plain == "index.md" || !hasType && renamed.kind != DocumentPath(path).kind else {
      return nil
    }
  }

  private static let hiddenEndings = [".md.txt", ".csv.txt", ".yml.txt"]
  /// `.md` stands for `.MD` and `.Md`: documents end in small letters.
  private static let otherEndings = [".md", ".markdown", ".mdown"]

  private static func name(of path: String) -> String {
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    return String(path[(folder.map(path.utf8.index(after:)) ?? path.startIndex)...])
  }

  private static func lowercasedIndex(_ name: String) -> String {
    let plain = name.lowercased()
    if plain == "index.md" || plain == "workspace.yml" { return plain }
    guard plain.hasSuffix(".md") else { return name }
    return name.dropLast(3) + ".md"
  }
}
