package import Localization

/// How well two people get on: `strength:` of `relationships:`.
package enum RelationshipStrength: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case good
  case workingOn = "working_on"
  case bad
  case absent = "none"

  package var label: Phrase {
    switch self {
    case .good:
      Phrase(en: "Good", pt: "Boa", pl: "Dobra", fa: "خوب")
    case .workingOn:
      Phrase(en: "Working on it", pt: "Em construção", pl: "W budowie", fa: "در حال ساخت")
    case .bad:
      Phrase(en: "Poor", pt: "Fraca", pl: "Słaba", fa: "ضعیف")
    case .absent:
      Phrase(en: "None", pt: "Nenhuma", pl: "Brak", fa: "هیچ")
    }
  }
}
