internal import Diagnostics
internal import Localization

/// What to say about account keys that no dossier claims.
enum CandidateReport {
  /// One diagnostic an id with the number of its rows in all files, placed at its first row; where a
  /// file brings more than `RowProblems.limit` new ids, one for all of them.
  static func diagnostics(
    _ sources: [TableSource], isError: Bool, keys: AccountKeys
  ) -> [Diagnostic] {
    var nearest = NearestKeys(keys.sorted)
    var rowCounts: [String: Int] = [:]
    for candidate in sources.flatMap(\.candidates) {
      rowCounts[candidate.key, default: 0] += candidate.rowCount
    }
    var reported: Set<String> = []
    return sources.flatMap { source in
      let new = source.candidates.filter { reported.insert($0.key).inserted }
        .sorted { $0.firstRow.line < $1.firstRow.line }
      let severity: Severity? = isError ? .error : nil
      if new.count > RowProblems.limit, let first = new.first {
        return [summary(new.count, first: first, severity: severity)]
      }
      return new.map { candidate in
        let count = rowCounts[candidate.key, default: candidate.rowCount]
        return single(
          candidate, rowCount: count, severity: severity, nearest: nearest.key(for: candidate.key))
      }
    }
  }

  private static func single(
    _ candidate: TableSource.Candidate, rowCount: Int, severity: Severity?, nearest: String?
  ) -> Diagnostic {
    let key = candidate.key
    return Diagnostic(
      .candidateAccount,
      Phrase(
        en: "account '\(key)' has no dossier (rows: \(rowCount))",
        pt: "a conta '\(key)' não tem dossiê (linhas: \(rowCount))",
        pl: "konto '\(key)' nie ma kartoteki (wierszy: \(rowCount))",
        fa: "حساب '\(key)' پرونده ندارد (سطرها: \(rowCount))"),
      at: candidate.firstRow.range, severity: severity, notes: [countedAnyway],
      help: nearest.map { [.didYouMean($0)] } ?? [])
  }

  private static func summary(
    _ count: Int, first: TableSource.Candidate, severity: Severity?
  ) -> Diagnostic {
    let key = first.key
    return Diagnostic(
      .candidateAccount,
      Phrase(
        en: "accounts without a dossier: \(count), the first is '\(key)'",
        pt: "contas sem dossiê: \(count), a primeira é '\(key)'",
        pl: "konta bez kartoteki: \(count), pierwsze to '\(key)'",
        fa: "حساب‌های بی‌پرونده: \(count)، نخستین '\(key)'"),
      at: first.firstRow.range, severity: severity, notes: [countedAnyway])
  }

  private static let countedAnyway = Phrase(
    en: "its figures are counted and it is listed as a candidate",
    pt: "os seus números contam e aparece como candidata",
    pl: "jego liczby są wliczone, a konto jest na liście kandydatów",
    fa: "ارقامش شمرده می‌شود و در فهرست مشتریان بدون پرونده می‌آید")
}
