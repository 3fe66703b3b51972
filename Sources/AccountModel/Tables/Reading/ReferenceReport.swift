internal import Diagnostics

/// What to say about ids in data files that nothing has.
///
/// Exports name more people and competitors than a team describes: there an unknown one is likely a
/// mistake only where it resembles the id of a document, and a code with digits resembles others
/// without meaning them. The owner of a target is one of ours.
struct ReferenceReport {
  /// Nil where the workspace's documents are not known: then only products are looked at.
  let ids: TableIDs?
  /// Of `products.csv`; empty without such a file.
  let products: Set<String>

  /// One diagnostic an id and file, in the order given; of many in a file the first ones.
  func diagnostics(_ references: [TableReference]) -> [Diagnostic] {
    let unknown = references.filter { !isKnown($0.key) }
    var nearest: [TableReference.Kind: NearestKeys] = [:]
    return Dictionary(grouping: unknown, by: \.place.file).sorted { $0.key < $1.key }
      .flatMap { _, references in
        let found = references.lazy.compactMap { diagnostic($0, &nearest) }
        let first = Array(found.prefix(RowProblems.limit + 1))
        let count = first.count > RowProblems.limit ? references.count : first.count
        return Diagnostic.summarised(first, counts: [.unknownTableID: count])
      }
  }

  private func diagnostic(
    _ reference: TableReference, _ nearest: inout [TableReference.Kind: NearestKeys]
  ) -> Diagnostic? {
    let (kind, id) = (reference.key.kind, reference.key.id)
    // Codes of tiers are a letter or two: another one is no slip.
    guard kind != .tier else {
      return .unknownTableID(reference, nearest: nil, choices: known(kind).sorted())
    }
    let mayBeUnknown = kind != .product && reference.table != .targets
    if mayBeUnknown, id.contains(where: \.isNumber) { return nil }
    let near = nearest[kind, default: NearestKeys(known(kind).sorted())].key(for: id)
    return mayBeUnknown && near == nil
      ? nil : .unknownTableID(reference, nearest: near, choices: [])
  }

  private func isKnown(_ key: TableReference.Key) -> Bool {
    let ids = known(key.kind)
    switch key.kind {
    case .product: return ids.isEmpty || ids.contains(key.id)
    case .person, .competitor, .tier: return self.ids == nil || ids.contains(key.id)
    }
  }

  private func known(_ kind: TableReference.Kind) -> Set<String> {
    switch kind {
    case .product: products
    case .person: ids?.people ?? []
    case .competitor: ids?.competitors ?? []
    case .tier: ids?.tiers ?? []
    }
  }
}
