internal import Diagnostics

/// An id that rows of a data file name, once for all rows of the file.
struct TableReference: Sendable {
  enum Kind: Sendable, Hashable { case product, person, competitor, tier }

  /// What is referred to, and by which id.
  struct Key: Sendable, Hashable {
    let kind: Kind
    let id: String
  }

  let key: Key
  /// Of the file.
  let table: TableSource.Kind
  var rowCount: Int
  /// Where it stands first.
  let place: SourceRange
}

extension OrderFile {
  /// The products of the file that are not among `known`; none is looked for where `known` is empty.
  func unknownProducts(_ known: Set<String>) -> [TableReference] {
    guard !known.isEmpty else { return [] }
    var unknown: [String: KeyUse] = [:]
    for part in parts {
      for (name, use) in zip(part.products.strings, part.productUses)
      where use.rowCount > 0 && !known.contains(name) {
        unknown[name] = (unknown[name] ?? KeyUse()) + use
      }
    }
    return unknown.map { name, use in
      TableReference(
        key: TableReference.Key(kind: .product, id: name), table: .orders, rowCount: use.rowCount,
        place: SourceRow(file: path, line: Int(use.firstLine)).range)
    }
    .sorted { ($0.place.start, $0.key.id) < ($1.place.start, $1.key.id) }
  }
}
