internal import Diagnostics
internal import Localization

extension Diagnostic {
  /// At most `limit` diagnostics of one code; one more stands for all the others.
  ///
  /// - Parameters:
  ///   - diagnostics: of one file, in order.
  ///   - counts: how many problems there really are of a code, where that is more than `diagnostics`
  ///     holds.
  static func summarised(
    _ diagnostics: [Diagnostic], counts: [DiagnosticCode: Int] = [:], limit: Int = RowProblems.limit
  ) -> [Diagnostic] {
    var present: [DiagnosticCode: Int] = [:]
    for diagnostic in diagnostics { present[diagnostic.code, default: 0] += 1 }
    var seen: [DiagnosticCode: Int] = [:]
    return diagnostics.compactMap { diagnostic in
      let code = diagnostic.code
      seen[code, default: 0] += 1
      guard seen[code, default: 0] > limit else { return diagnostic }
      guard seen[code] == limit + 1 else { return nil }
      let total = max(present[code, default: 0], counts[code, default: 0])
      return total == limit + 1 ? diagnostic : .further(total - limit, like: diagnostic)
    }
  }

  private static func further(_ count: Int, like first: Diagnostic) -> Diagnostic {
    Diagnostic(
      first.code,
      Phrase(
        en: "\(count) further problems of this kind in the file, the first one here",
        pt: "mais \(count) problemas deste tipo no arquivo, o primeiro aqui",
        pl: "dalsze problemy tego rodzaju w pliku: \(count), pierwszy tutaj",
        fa: "\(count) مشکل دیگر از همین نوع در فایل، نخستین آن اینجا"),
      at: first.range, severity: first.severity, label: first.label)
  }
}
