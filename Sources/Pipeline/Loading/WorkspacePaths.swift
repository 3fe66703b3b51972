import AccountModel

/// The files of a workspace by what they are for, each list in path order.
struct WorkspacePaths: Sendable {
  /// Markdown below `content/`.
  let documents: [String]
  /// Data files below `content/data/`.
  let tables: [String]
  /// Everything below `templates/`.
  let templates: [String]
  let all: Set<String>

  /// - Parameter patterns: paths that are treated as if they were not there.
  init(_ entries: [String], ignoring patterns: [PathPattern] = []) {
    let entries =
      patterns.isEmpty
      ? entries
      : entries.filter { entry in !patterns.contains { $0.matches(entry) } }
    documents = entries.filter(Self.isDocument)
    tables = entries.filter { $0.hasPrefix("content/data/") && TableSource.Kind.isTable($0) }
    templates = entries.filter { $0.hasPrefix("templates/") }
    all = Set(entries)
  }

  static func isDocument(_ path: String) -> Bool {
    path.hasPrefix("content/") && path.hasSuffix(".md")
  }
}
