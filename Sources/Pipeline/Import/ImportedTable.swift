import SourceFormats

/// A data file that an import makes.
struct ImportedTable: Sendable {
  /// Relative to the workspace.
  let path: String
  /// The export, by the name that the mapping gives it.
  let source: String
  /// Whether the mapping says that no rows are all right.
  let mayBeEmpty: Bool
  let header: [String]
  let rows: [[String]]

  var bytes: [UInt8] {
    var writer = CSVWriter()
    writer.write(header)
    for row in rows { writer.write(row) }
    return Array(writer.text.utf8)
  }
}
