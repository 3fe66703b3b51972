package import Localization

extension Severity {
  /// What pages call the severity.
  package var label: Phrase {
    switch self {
    case .error: Phrase(en: "error", pt: "erro", pl: "błąd", fa: "خطا")
    case .warning: Phrase(en: "warning", pt: "aviso", pl: "ostrzeżenie", fa: "هشدار")
    case .info: Phrase(en: "note", pt: "nota", pl: "uwaga", fa: "یادداشت")
    }
  }
}
