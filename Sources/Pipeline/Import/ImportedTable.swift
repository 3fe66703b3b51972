/// A data file that an import makes.
struct ImportedTable: Sendable {
  /// Relative to the workspace.
  let path: String
  let header: [String]
  let rows: [[String]]
}
