internal import SourceFormats

/// Finds documents by what people write: ids, aliases, paths, anchors.
///
/// Used both for the diagnostics of the library and for the links of the pages, so that the two
/// cannot disagree. Immutable, and a class only because every link asks it.
package final class ReferenceIndex: Sendable {
  /// What is known of a document for finding it.
  final class Entry: Sendable {
    let id: DocumentID
    let path: String
    let names: [String]
    let outline: MarkdownOutline
    let record: Record

    init(
      id: DocumentID, path: String, names: [String], outline: MarkdownOutline, record: Record
    ) {
      self.id = id
      self.path = path
      self.names = names
      self.outline = outline
      self.record = record
    }
  }

  private let entries: [Entry]
  private let positions: [DocumentID: Int]
  private let slugs: [String: [DocumentID]]
  private let names: [String: [DocumentID]]
  private let paths: [String: DocumentID]
  /// All paths of the workspace that are not documents, and the folders above them.
  private let assets: Set<String>

  package static let empty = ReferenceIndex([], assets: [])

  /// - Parameter entries: with unique ids; candidates are listed in this order.
  init(_ entries: [Entry], assets: Set<String>) {
    self.entries = entries
    self.assets = assets
    var positions: [DocumentID: Int] = [:]
    positions.reserveCapacity(entries.count)
    var slugs: [String: [DocumentID]] = [:]
    slugs.reserveCapacity(entries.count)
    var names: [String: [DocumentID]] = [:]
    var paths: [String: DocumentID] = [:]
    paths.reserveCapacity(entries.count)
    for (position, entry) in entries.enumerated() {
      positions[entry.id] = position
      slugs[entry.id.slug, default: []].append(entry.id)
      paths[entry.path] = entry.id
      for name in entry.names { names[name, default: []].append(entry.id) }
    }
    self.positions = positions
    self.slugs = slugs
    self.names = names
    self.paths = paths
  }

  /// The index of finished documents.
  convenience init(documents: [Document], assets: Set<String>) {
    self.init(
      documents.map {
        Entry(id: $0.id, path: $0.path, names: $0.aliases, outline: $0.outline, record: $0.record)
      }, assets: assets)
  }

  package func contains(_ id: DocumentID) -> Bool { positions[id] != nil }

  var count: Int { entries.count }
  /// Every id, in the order of the entries.
  var ids: some Sequence<DocumentID> { entries.lazy.map(\.id) }
  var documentPaths: some Sequence<String> { entries.lazy.map(\.path) }

  func entry(_ id: DocumentID) -> Entry? { positions[id].map { entries[$0] } }

  /// The `title:` of a document; nil where it has none.
  func title(of id: DocumentID) -> String? {
    guard case .text(let title) = entry(id)?.record["title"], !title.isEmpty else { return nil }
    return title
  }
}

extension ReferenceIndex {
  /// What a name leads to.
  package enum Resolution: Sendable, Hashable {
    case found(DocumentID)
    /// In the order of path.
    case ambiguous([DocumentID])
    case missing
  }

  /// The document called `name`: `person/joana-lima`, or `joana-lima` among the given kinds (all where
  /// there are none). Ids go before aliases.
  package func resolve(_ name: String, kinds: [DocumentKind] = []) -> Resolution {
    if let slash = name.utf8.firstIndex(of: UInt8(ascii: "/")),
      let kind = DocumentKind(rawValue: String(name[..<slash]))
    {
      guard kinds.isEmpty || kinds.contains(kind) else { return .missing }
      let slug = String(name[name.index(after: slash)...])
      let id = DocumentID(kind, slug)
      return contains(id) ? .found(id) : Self.decide(names[slug], [kind])
    }
    let byID = Self.decide(slugs[name], kinds)
    return byID == .missing ? Self.decide(names[name], kinds) : byID
  }

  /// The document that a field names.
  func resolve(_ reference: Reference, kinds: [DocumentKind]) -> Resolution {
    if let target = reference.target, kinds.isEmpty || kinds.contains(target.kind),
      contains(target)
    {
      return .found(target)
    }
    return resolve(reference.name, kinds: kinds)
  }

  /// The person that a task line names with `@`.
  package func person(mentioned name: String) -> DocumentID? {
    guard case .found(let id) = resolve(name, kinds: [.person]) else { return nil }
    return id
  }

  private static func decide(_ candidates: [DocumentID]?, _ kinds: [DocumentKind]) -> Resolution {
    guard let candidates else { return .missing }
    let fitting = kinds.isEmpty ? candidates : candidates.filter { kinds.contains($0.kind) }
    guard let first = fitting.first else { return .missing }
    return fitting.count == 1 ? .found(first) : .ambiguous(fitting)
  }
}

extension ReferenceIndex {
  /// Where an address of a text leads.
  package enum Target: Sendable, Hashable {
    case document(DocumentPlace)
    /// A file of the workspace that is no document, by its path.
    case asset(String)
    case missing
  }

  /// Where a relative address in the file `path` leads: `../plan-2026.md#risks`, `photo%201.png`,
  /// `/content/handbook/abc.md`. A folder is its `index.md`.
  package func resolve(address: String, from path: String) -> Target {
    let hash = address.firstIndex(of: "#")
    let anchor = hash.map { PathText.decoded(address[address.index(after: $0)...]) }
    var file = address[..<(hash ?? address.endIndex)]
    if let query = file.firstIndex(of: "?") { file = file[..<query] }
    guard !file.isEmpty else {
      return paths[path].map { .document(DocumentPlace($0, anchor: anchor)) } ?? .missing
    }
    for candidate in PathText.candidates(for: PathText.decoded(file), from: path) {
      if let id = paths[candidate]
        ?? paths[candidate.isEmpty ? "index.md" : candidate + "/index.md"]
      {
        return .document(DocumentPlace(id, anchor: anchor))
      }
      if assets.contains(candidate) { return .asset(candidate) }
    }
    return .missing
  }

  /// The `id` attribute on the page of a document for what a link calls `anchor`: a heading by its
  /// anchor or its text, or the id of an objective, action, need or task. Nil where there is none.
  package func anchor(_ anchor: String, in id: DocumentID) -> String? {
    guard let entry = entry(id) else { return nil }
    if entry.outline.headings.contains(where: { $0.anchor == anchor }) { return anchor }
    if entry.record.hasPart(anchor) || entry.outline.tasks.contains(where: { $0.id == anchor }) {
      return anchor
    }
    let slug = HeadingAnchors.slug(anchor)
    return entry.outline.headings.first { $0.anchor == slug }?.anchor
  }
}

extension Record {
  /// Whether an element of one of its lists, at any depth, has the id.
  func hasPart(_ id: String) -> Bool {
    entries.contains { entry in
      switch entry.value {
      case .record(let record): record.hasPart(id)
      case .list(let values):
        values.contains { element in
          guard case .record(let record) = element.value else { return false }
          return record["id"] == .text(id) || record.hasPart(id)
        }
      default: false
      }
    }
  }
}
