internal import Diagnostics

/// What to say about ids in data files that nothing has.
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
        let first = references.prefix(RowProblems.limit + 1).map { reference in
          let kind = reference.key.kind
          // Codes of tiers are a letter or two: another one is no slip.
          guard kind != .tier else {
            return Diagnostic.unknownTableID(
              reference, nearest: nil, choices: known(kind).sorted())
          }
          let near = nearest[kind, default: NearestKeys(known(kind).sorted())]
            .key(for: reference.key.id)
          return Diagnostic.unknownTableID(reference, nearest: near, choices: [])
        }
        return Diagnostic.summarised(first, counts: [.unknownTableID: references.count])
      }
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
