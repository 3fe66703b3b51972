package import Localization

/// How serious a complaint is: `severity:` of an issue.
package enum IssueSeverity: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case low
  case medium
  case high
  case critical

  package var label: Phrase {
    switch self {
    case .low:
      Phrase(en: "Low", pt: "Baixa", pl: "Niska", fa: "کم")
    case .medium:
      Phrase(en: "Medium", pt: "Média", pl: "Średnia", fa: "متوسط")
    case .high:
      Phrase(en: "High", pt: "Alta", pl: "Wysoka", fa: "زیاد")
    case .critical:
      Phrase(en: "Critical", pt: "Crítica", pl: "Krytyczna", fa: "بحرانی")
    }
  }
}
