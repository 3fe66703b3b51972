import AccountModel

extension Ledger {
  /// Where an entry stands.
  func sourceRow(of entry: LedgerEntry) -> SourceRow {
    let file = Int(entry.file)
    return SourceRow(
      file: files.indices.contains(file) ? files[file] : "", line: Int(entry.line))
  }
}
