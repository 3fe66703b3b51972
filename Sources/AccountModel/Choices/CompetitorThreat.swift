package import Localization

/// How dangerous a competitor is at an account: `threat:` of `competitors:`.
package enum CompetitorThreat: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case low
  case medium
  case high
  case unknown

  package var label: Phrase {
    switch self {
    case .low:
      Phrase(en: "Low", pt: "Baixa", pl: "Niskie", fa: "کم")
    case .medium:
      Phrase(en: "Medium", pt: "Média", pl: "Średnie", fa: "متوسط")
    case .high:
      Phrase(en: "High", pt: "Alta", pl: "Wysokie", fa: "زیاد")
    case .unknown:
      Phrase(en: "Unknown", pt: "Desconhecida", pl: "Nieznane", fa: "نامشخص")
    }
  }
}
