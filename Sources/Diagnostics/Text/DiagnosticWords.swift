internal import Localization

/// The fixed words of a report in its language.
struct DiagnosticWords: Sendable {
  let language: Language

  var note: String {
    Phrase(en: "note", pt: "nota", pl: "uwaga", fa: "یادداشت").text(in: language)
  }

  var help: String {
    Phrase(en: "help", pt: "ajuda", pl: "pomoc", fa: "راهنما").text(in: language)
  }

  var at: String { Phrase(en: "at", pt: "em", pl: "przy", fa: "در").text(in: language) }

  func name(of severity: Severity) -> String {
    switch severity {
    case .error: Phrase(en: "error", pt: "erro", pl: "błąd", fa: "خطا").text(in: language)
    case .warning:
      Phrase(en: "warning", pt: "aviso", pl: "ostrzeżenie", fa: "هشدار").text(in: language)
    case .info: Phrase(en: "info", pt: "info", pl: "info", fa: "نکته").text(in: language)
    }
  }

  func morePlaces(_ count: Int) -> String { Self.more.text(count, in: language) }

  /// The counts from the gravest on, without those that are zero: `2 errors, 1 warning`.
  func summary(of diagnostics: [Diagnostic]) -> String {
    let counts = Severity.allCases.sorted(by: >).compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : counted(severity).text(count, in: language)
    }
    guard counts.isEmpty else {
      return counts.joined(separator: language == .persian ? "، " : ", ")
    }
    return Phrase(
      en: "no problems", pt: "nenhum problema", pl: "brak problemów", fa: "بدون مشکل"
    ).text(in: language)
  }

  private func counted(_ severity: Severity) -> CountedPhrase {
    switch severity {
    case .error: Self.errors
    case .warning: Self.warnings
    case .info: Self.infos
    }
  }

  private static let errors = CountedPhrase(
    en: ("# error", "# errors"), pt: ("# erro", "# erros"),
    pl: ("# błąd", "# błędy", "# błędów"), fa: "# خطا")

  private static let warnings = CountedPhrase(
    en: ("# warning", "# warnings"), pt: ("# aviso", "# avisos"),
    pl: ("# ostrzeżenie", "# ostrzeżenia", "# ostrzeżeń"), fa: "# هشدار")

  private static let infos = CountedPhrase(
    en: ("# info", "# infos"), pt: ("# informação", "# informações"),
    pl: ("# informacja", "# informacje", "# informacji"), fa: "# نکته")

  private static let more = CountedPhrase(
    en: ("and # more place", "and # more places"), pt: ("e mais # lugar", "e mais # lugares"),
    pl: ("i jeszcze # miejsce", "i jeszcze # miejsca", "i jeszcze # miejsc"),
    fa: "و # جای دیگر")
}
