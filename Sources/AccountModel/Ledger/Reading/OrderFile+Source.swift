extension OrderFile {
  /// What became of the file's rows.
  func source(keys: AccountKeys) -> TableSource {
    var candidates: [String: KeyUse] = [:]
    for part in parts {
      for (key, use) in zip(part.accounts.texts, part.accounts.uses)
      where use.rowCount > 0 && keys.accountID(for: key) == nil {
        candidates[key] = (candidates[key] ?? KeyUse()) + use
      }
    }
    let dates = parts.compactMap(\.dates)
    let first = dates.map(\.lowerBound).min()
    let last = dates.map(\.upperBound).max()
    return TableSource(
      file: path, kind: .orders, rowCount: parts.reduce(0) { $0 + $1.rowCount },
      rejectedRowCount: parts.reduce(0) { $0 + $1.rejectedCount },
      cancelledRowCount: parts.reduce(0) { $0 + $1.cancelledCount },
      dates: first.flatMap { first in last.map { first...$0 } },
      candidates: candidates.sorted { $0.key < $1.key }.map { key, use in
        TableSource.Candidate(
          key: key, rowCount: use.rowCount,
          firstRow: SourceRow(file: path, line: Int(use.firstLine)))
      })
  }
}
