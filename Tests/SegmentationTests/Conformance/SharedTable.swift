import Diagnostics
import SourceFormats
import TestSupport

/// A CSV file of the public data, its rows by column name.
struct SharedTable {
  let header: [String]
  let rows: [[String: String]]

  /// - Parameter path: below `shared/data`.
  init(_ path: String) throws {
    let table = CSVTable.parse(SourceFile(path: path, bytes: try SharedData.bytes(path))).value
    header = table.header
    rows = table.rows.map { row in
      Dictionary(
        zip(table.header, table.texts(row)), uniquingKeysWith: { first, _ in first })
    }
  }
}
