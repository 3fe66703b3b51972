internal import Diagnostics
internal import Localization

/// Proposes what somebody probably meant, for a limited number of names: with thousands of broken
/// links, comparing each with every id would take longer than everything else.
struct NearestNames {
  private let index: ReferenceIndex
  private var known: [String: String?] = [:]
  private var remaining: Int

  /// - Parameter index: of the documents to propose; many of them allow fewer searches.
  init(index: ReferenceIndex) {
    self.index = index
    remaining = max(Self.comparisons / max(index.count, 1), 10)
  }

  /// How many names all searches together compare.
  private static let comparisons = 400_000

  /// The nearest id among the kinds (all where there are none), with its kind where `name` has one.
  /// People write names, too: `Joana Lima` is near `joana-lima`, and near the document of that title.
  mutating func id(for name: String, kinds: [DocumentKind]) -> String? {
    let hasKind = name.utf8.contains(UInt8(ascii: "/"))
    return nearest("\(kinds.map(\.rawValue)) \(name)") { index in
      let fitting = index.ids.lazy.filter { kinds.isEmpty || kinds.contains($0.kind) }
      if hasKind { return NearMiss.best(for: name, among: fitting.map(\.description)) }
      let slug = Slug(name)?.text ?? name
      if let near = NearMiss.best(for: slug, among: fitting.map(\.slug)) { return near }
      let title = name.lowercased()
      return fitting.first { index.title(of: $0)?.normalised.lowercased() == title }?.slug
    }
  }

  /// What to write instead of an address: the document of the same folder with the nearest name, else
  /// one of the same name in another folder, as an address from the top of the workspace.
  mutating func address(for address: String, meaning path: String) -> String? {
    nearest("\(path) \(address)") { index in
      let (folder, name) = Self.split(path)
      let neighbours = index.documentPaths.lazy.map(Self.split)
        .filter { $0.folder == folder }.map(\.name)
      if let near = NearMiss.best(for: name, among: neighbours) {
        return Self.split(address).folder + near
      }
      return index.documentPaths.first { Self.split($0).name == name }.map { "/" + $0 }
    }
  }

  /// `content/people/` and `joana.md`.
  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
    let start = path.utf8.index(after: slash)
    return (String(path[..<start]), String(path[start...]))
  }

  private mutating func nearest(
    _ key: String, _ find: (ReferenceIndex) -> String?
  ) -> String? {
    if let answer = known[key] { return answer }
    guard remaining > 0 else { return nil }
    remaining -= 1
    let answer = find(index)
    known[key] = .some(answer)
    return answer
  }
}
