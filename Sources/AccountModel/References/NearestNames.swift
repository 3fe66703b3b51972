internal import Diagnostics

/// Proposes what somebody probably meant, for a limited number of names: with thousands of broken
/// links, comparing each with every id would take longer than everything else.
struct NearestNames {
  private let index: ReferenceIndex
  private var known: [String: String?] = [:]
  private var remaining = 200

  init(index: ReferenceIndex) { self.index = index }

  /// The nearest id among the kinds (all where there are none), with its kind where `name` has one.
  mutating func id(for name: String, kinds: [DocumentKind]) -> String? {
    let hasKind = name.utf8.contains(UInt8(ascii: "/"))
    return nearest("\(kinds.map(\.rawValue)) \(name)") { index in
      let fitting = index.ids.lazy.filter { kinds.isEmpty || kinds.contains($0.kind) }
      return NearMiss.best(
        for: name, among: hasKind ? fitting.map(\.description) : fitting.map(\.slug))
    }
  }

  /// The nearest path of a document.
  mutating func path(for path: String) -> String? {
    nearest(path) { NearMiss.best(for: path, among: $0.documentPaths) }
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
