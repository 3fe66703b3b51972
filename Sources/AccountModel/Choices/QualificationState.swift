package import Localization

/// Whether a question of the qualification list is answered: each entry of `meddpicc:`.
package enum QualificationState: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case ok
  case gap
  case unknown

  package var label: Phrase {
    switch self {
    case .ok:
      Phrase(en: "Clear", pt: "Claro", pl: "Jasne", fa: "روشن")
    case .gap:
      Phrase(en: "Gap", pt: "Lacuna", pl: "Luka", fa: "خلأ")
    case .unknown:
      Phrase(en: "Unknown", pt: "Desconhecido", pl: "Nieznane", fa: "نامشخص")
    }
  }
}
