package import Localization

/// How much a need matters to the account: `priority:` of `needs:`.
package enum NeedPriority: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case low
  case medium
  case high
  case critical

  package var label: Phrase {
    switch self {
    case .low:
      Phrase(en: "Low", pt: "Baixa", pl: "Niski", fa: "کم")
    case .medium:
      Phrase(en: "Medium", pt: "Média", pl: "Średni", fa: "متوسط")
    case .high:
      Phrase(en: "High", pt: "Alta", pl: "Wysoki", fa: "زیاد")
    case .critical:
      Phrase(en: "Critical", pt: "Crítica", pl: "Krytyczny", fa: "حیاتی")
    }
  }
}
