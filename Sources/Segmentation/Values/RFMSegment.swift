package import Localization

/// A name for a group of RFM scores, as the R package rfm calls them; `RFMSegmentRules` says which
/// scores.
package enum RFMSegment: String, Sendable, Hashable, CaseIterable {
  case champions
  case potentialLoyalist = "potential_loyalist"
  case loyalCustomers = "loyal_customers"
  case promising
  case newCustomers = "new_customers"
  case cannotLoseThem = "cannot_lose_them"
  case atRisk = "at_risk"
  case needAttention = "need_attention"
  case aboutToSleep = "about_to_sleep"
  case lost
  case others

  /// By the standard rules.
  package init(_ score: RFMScore) { self = RFMSegmentRules.standard.segment(of: score) }

  package var label: Phrase {
    switch self {
    case .champions: Phrase(en: "Champions", pt: "Campeões", pl: "Najlepsi", fa: "برترین‌ها")
    case .potentialLoyalist:
      Phrase(
        en: "Potential loyalists", pt: "Potenciais leais", pl: "Potencjalnie lojalni",
        fa: "وفاداران بالقوه")
    case .loyalCustomers:
      Phrase(en: "Loyal customers", pt: "Clientes leais", pl: "Lojalni klienci", fa: "وفاداران")
    case .promising: Phrase(en: "Promising", pt: "Promissores", pl: "Obiecujący", fa: "امیدبخش")
    case .newCustomers:
      Phrase(en: "New customers", pt: "Clientes novos", pl: "Nowi klienci", fa: "مشتریان تازه")
    case .cannotLoseThem:
      Phrase(
        en: "Cannot lose them", pt: "Não podemos perder", pl: "Nie możemy ich stracić",
        fa: "نباید از دست بروند")
    case .atRisk: Phrase(en: "At risk", pt: "Em risco", pl: "Zagrożeni", fa: "در خطر")
    case .needAttention:
      Phrase(
        en: "Need attention", pt: "Precisam de atenção", pl: "Wymagają uwagi",
        fa: "نیازمند توجه")
    case .aboutToSleep:
      Phrase(en: "About to sleep", pt: "Adormecendo", pl: "Zasypiający", fa: "رو به خاموشی")
    case .lost: Phrase(en: "Lost", pt: "Perdidos", pl: "Utraceni", fa: "از دست رفته")
    case .others: Phrase(en: "Others", pt: "Outros", pl: "Pozostali", fa: "دیگران")
    }
  }
}
