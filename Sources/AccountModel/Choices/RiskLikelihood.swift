package import Localization

/// How probable a risk is: `likelihood:` of `risks:`.
package enum RiskLikelihood: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case low
  case medium
  case high

  package var label: Phrase {
    switch self {
    case .low:
      Phrase(en: "Low", pt: "Baixa", pl: "Niskie", fa: "کم")
    case .medium:
      Phrase(en: "Medium", pt: "Média", pl: "Średnie", fa: "متوسط")
    case .high:
      Phrase(en: "High", pt: "Alta", pl: "Wysokie", fa: "زیاد")
    }
  }
}
