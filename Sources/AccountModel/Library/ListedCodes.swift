internal import Diagnostics
internal import Localization

/// Compares the codes of front matter with the lists of `workspace.yml`.
struct ListedCodes {
  let labels: [CodeList: [String: Phrase]]

  /// One diagnostic for each code that its list lacks; a list that the workspace does not give
  /// allows every code.
  func problems(of record: Record, file: String) -> [Diagnostic] {
    guard !labels.isEmpty else { return [] }
    return record.entries.compactMap { entry in
      guard case .code(let code, let list) = entry.value, list.isClosed, let known = labels[list],
        known[code] == nil
      else { return nil }
      return .unlistedCode(
        code, list: list, nearest: NearMiss.best(for: code, among: known.keys.sorted()),
        at: entry.span.range(in: file))
    }
  }
}

extension Diagnostic {
  fileprivate static func unlistedCode(
    _ code: String, list: CodeList, nearest: String?, at range: SourceRange
  ) -> Diagnostic {
    let key = "labels.\(list.rawValue)"
    return Diagnostic(
      .unlistedCode,
      Phrase(
        en: "'\(code)' is not listed under '\(key)' of workspace.yml",
        pt: "'\(code)' não consta em '\(key)' de workspace.yml",
        pl: "'\(code)' nie ma na liście '\(key)' w workspace.yml",
        fa: "'\(code)' در '\(key)' از workspace.yml نیامده است"),
      at: range, help: nearest.map { [Phrase.didYouMean($0)] } ?? [])
  }
}
