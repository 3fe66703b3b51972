package import Localization

/// Where an account stands in its life with us: `status:` of an account.
package enum AccountStatus: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case target
  case prospect
  case active
  case atRisk = "at_risk"
  case lost
  case wonBack = "won_back"
  case archived

  package var label: Phrase {
    switch self {
    case .target:
      Phrase(en: "Target", pt: "Alvo", pl: "Docelowy", fa: "هدف")
    case .prospect:
      Phrase(en: "Prospect", pt: "Potencial", pl: "Potencjalny", fa: "بالقوه")
    case .active:
      Phrase(en: "Active", pt: "Ativo", pl: "Aktywny", fa: "فعال")
    case .atRisk:
      Phrase(en: "At risk", pt: "Em risco", pl: "Zagrożony", fa: "در خطر")
    case .lost:
      Phrase(en: "Lost", pt: "Perdido", pl: "Utracony", fa: "از دست رفته")
    case .wonBack:
      Phrase(en: "Won back", pt: "Reconquistado", pl: "Odzyskany", fa: "بازگشته")
    case .archived:
      Phrase(en: "Archived", pt: "Arquivado", pl: "Zarchiwizowany", fa: "بایگانی‌شده")
    }
  }
}
