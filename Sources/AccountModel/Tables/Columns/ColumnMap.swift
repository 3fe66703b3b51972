internal import Diagnostics
internal import SourceFormats

/// Which cell of a row holds which column.
struct ColumnMap: Sendable {
  private let indices: [TableColumn: Int]
  /// Whether every required column is there.
  let isUsable: Bool

  subscript(column: TableColumn) -> Int? { indices[column] }

  /// Finds the columns of a file of `kind` in its header. Missing ones are an error, and then
  /// nothing else is said: the file is not read. One that the kind does not know is a warning; of
  /// two headers for one column the first is used.
  static func resolve(
    _ header: CSVHeader, kind: TableSource.Kind, renamed: [String: String]
  ) -> Diagnosed<ColumnMap> {
    let known = kind.columns
    let names = names(of: known, renamed: renamed)
    var indices: [TableColumn: Int] = [:]
    var unknown: [Int] = []
    for (index, name) in header.names.enumerated() {
      if let column = names[TableColumn.normalised(name)], indices[column] == nil {
        indices[column] = index
      } else if !name.isEmpty {
        unknown.append(index)
      }
    }
    let missing = kind.requiredColumns.filter { indices[$0] == nil }
    guard missing.isEmpty else {
      let columns = MissingColumns(
        missing, kind: kind, unknownHeaders: unknown.map { header.names[$0] })
      return Diagnosed(
        ColumnMap(indices: indices, isUsable: false), [.missingColumns(columns, at: header.range)])
    }
    let open = known.filter { indices[$0] == nil }.map(\.rawValue)
    var diagnostics = unknown.map { index in
      Diagnostic.unknownColumn(
        header.names[index], at: header.ranges[index],
        nearest: NearMiss.best(for: header.names[index], among: open))
    }
    let unread = kind.unreadColumns.compactMap { indices[$0] }.sorted()
    if let first = unread.first {
      diagnostics.append(
        .unreadColumns(unread.map { header.names[$0] }, at: header.ranges[first]))
    }
    return Diagnosed(ColumnMap(indices: indices, isUsable: true), diagnostics)
  }

  private static func names(
    of columns: [TableColumn], renamed: [String: String]
  ) -> [String: TableColumn] {
    var names: [String: TableColumn] = [:]
    for column in columns {
      for alias in column.aliases where names[TableColumn.normalised(alias)] == nil {
        names[TableColumn.normalised(alias)] = column
      }
    }
    for column in columns { names[TableColumn.normalised(column.rawValue)] = column }
    for (header, name) in renamed {
      if let column = columns.first(where: { $0.isNamed(name) }) {
        names[TableColumn.normalised(header)] = column
      }
    }
    return names
  }
}
