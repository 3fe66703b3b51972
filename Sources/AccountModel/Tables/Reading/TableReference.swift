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
    var found: [String: TableReference] = [:]
    for (part, offset) in zip(parts, lineOffsets) {
      let names = part.products.strings
      let isUnknown = names.map { !known.contains($0) }
      guard isUnknown.contains(true) else { continue }
      for row in part.rows where row.product >= 0 && isUnknown[Int(row.product)] {
        let name = names[Int(row.product)]
        let line = SourceRow(file: path, line: Int(row.line) + offset)
        let key = TableReference.Key(kind: .product, id: name)
        found[
          name,
          default: TableReference(key: key, table: .orders, rowCount: 0, place: line.range)
        ].rowCount += 1
      }
    }
    return found.values.sorted { $0.place.start < $1.place.start }
  }
}
