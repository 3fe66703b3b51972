internal import Diagnostics

/// The required columns that a data file lacks, with the headers that are probably meant.
struct MissingColumns {
  let kind: TableSource.Kind
  let columns: [TableColumn]
  /// For each column a header that resembles one of its names; nil where none does.
  let nearest: [String?]

  /// - Parameter unknownHeaders: those that are no column of the kind.
  init(_ columns: [TableColumn], kind: TableSource.Kind, unknownHeaders: [String]) {
    self.kind = kind
    self.columns = columns
    var open = unknownHeaders
    nearest = columns.map { column in
      let names = [column.rawValue] + column.aliases
      guard
        let index = open.firstIndex(where: { header in
          let header = TableColumn.normalised(header)
          return NearMiss.best(for: header, among: names.map(TableColumn.normalised)) != nil
        })
      else { return nil }
      return open.remove(at: index)
    }
  }
}
