package import Localization

/// Whether an account speaks for us: `status:` of `references:`.
package enum ReferenceStatus: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case notAsked = "not_asked"
  case asked
  case agreed
  case active
  case declined
  case expired

  package var label: Phrase {
    switch self {
    case .notAsked:
      Phrase(en: "Not asked", pt: "Não pedida", pl: "Niepoproszony", fa: "درخواست نشده")
    case .asked:
      Phrase(en: "Asked", pt: "Pedida", pl: "Poproszony", fa: "درخواست‌شده")
    case .agreed:
      Phrase(en: "Agreed", pt: "Acordada", pl: "Uzgodnione", fa: "موافقت‌شده")
    case .active:
      Phrase(en: "Active", pt: "Ativa", pl: "Aktywne", fa: "فعال")
    case .declined:
      Phrase(en: "Declined", pt: "Recusada", pl: "Odmowa", fa: "رد شده")
    case .expired:
      Phrase(en: "Expired", pt: "Expirada", pl: "Wygasłe", fa: "منقضی")
    }
  }
}
