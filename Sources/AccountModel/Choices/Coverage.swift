package import Localization

/// How well we know a person: `coverage:`; without it, computed from meetings.
package enum Coverage: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case unknown
  case uncovered = "none"
  case brief
  case multiple
  case inDepth = "in_depth"

  package var label: Phrase {
    switch self {
    case .unknown:
      Phrase(en: "Unknown", pt: "Desconhecida", pl: "Nieznane", fa: "نامشخص")
    case .uncovered:
      Phrase(en: "None", pt: "Nenhuma", pl: "Brak", fa: "هیچ")
    case .brief:
      Phrase(en: "Brief", pt: "Breve", pl: "Sporadyczne", fa: "گذرا")
    case .multiple:
      Phrase(en: "Multiple", pt: "Múltipla", pl: "Wielokrotne", fa: "چندباره")
    case .inDepth:
      Phrase(en: "In depth", pt: "Profunda", pl: "Pogłębione", fa: "عمیق")
    }
  }
}
