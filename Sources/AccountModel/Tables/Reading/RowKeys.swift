/// The keys that the rows of one kind of table have used.
struct RowKeys: Sendable {
  private var rows: [[String]: SourceRow] = [:]

  /// Whether the row may have the key: of two rows with one key the first stands, the second is
  /// noted as a problem. A row that is rejected anyway claims nothing.
  mutating func claim(_ key: [String], by cells: inout RowCells) -> Bool {
    guard !cells.isRejected else { return false }
    if let first = rows[key] {
      cells.noteRepeat(of: first)
      return false
    }
    rows[key] = cells.source
    return true
  }
}
