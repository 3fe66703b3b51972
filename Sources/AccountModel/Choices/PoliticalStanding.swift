package import Localization

/// A person's closeness to power: `political:`.
package enum PoliticalStanding: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case innerCircle = "inner_circle"
  case politicalStructure = "political_structure"
  case outside
  case unknown

  package var label: Phrase {
    switch self {
    case .innerCircle:
      Phrase(en: "Inner circle", pt: "Círculo interno", pl: "Ścisłe kierownictwo", fa: "حلقه اصلی")
    case .politicalStructure:
      Phrase(
        en: "Political structure", pt: "Estrutura política", pl: "Struktura wpływów",
        fa: "ساختار نفوذ")
    case .outside:
      Phrase(en: "Outside", pt: "Fora", pl: "Poza strukturą", fa: "بیرون")
    case .unknown:
      Phrase(en: "Unknown", pt: "Desconhecida", pl: "Nieznane", fa: "نامشخص")
    }
  }
}
