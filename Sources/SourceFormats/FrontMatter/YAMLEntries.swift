internal import Diagnostics

/// The entries of a mapping while it is read.
struct YAMLEntries {
  /// Mappings up to this size are searched without an index.
  private static let linearLimit = 24

  private var entries: [YAMLEntry] = []
  private var keyIndices: [String: Int] = [:]
  private var mergeSources: [YAMLNode] = []

  var last: YAMLEntry? { entries.last }

  /// Adds an entry; of two with one key the first wins.
  ///
  /// - Returns: the place of the first entry with the key, if there is one.
  mutating func append(_ entry: YAMLEntry) -> SourceSpan? {
    if entry.key == "<<", !entry.value.mappings.isEmpty {
      mergeSources.append(entry.value)
      return nil
    }
    if let first = index(of: entry.key) { return entries[first].keySpan }
    entries.append(entry)
    if entries.count > Self.linearLimit {
      if keyIndices.isEmpty {
        for (index, entry) in entries.enumerated() { keyIndices[entry.key] = index }
      } else {
        keyIndices[entry.key] = entries.count - 1
      }
    }
    return nil
  }

  /// The entries with those that `<<` takes over from other mappings, which never replace one's own.
  var merged: [YAMLEntry] {
    guard !mergeSources.isEmpty else { return entries }
    var all = self
    for source in mergeSources {
      for mapping in source.mappings {
        for entry in mapping { _ = all.append(entry) }
      }
    }
    return all.entries
  }

  private func index(of key: String) -> Int? {
    entries.count > Self.linearLimit
      ? keyIndices[key] : entries.firstIndex { $0.key == key }
  }
}

extension YAMLNode {
  /// The mapping itself, or the mappings of a list of them.
  fileprivate var mappings: [[YAMLEntry]] {
    switch content {
    case .mapping(let entries): [entries]
    case .sequence(let nodes): nodes.flatMap(\.mappings)
    case .scalar: []
    }
  }
}
