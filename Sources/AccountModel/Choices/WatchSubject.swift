package import Localization

/// What is kept under observation: `what:` of `watch:`.
package enum WatchSubject: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case purchasePotential = "purchase_potential"
  case growthPlans = "growth_plans"
  case competitor
  case satisfaction
  case solvency
  case ownership
  case people
  case regulation
  case other

  package var label: Phrase {
    switch self {
    case .purchasePotential:
      Phrase(
        en: "Purchase potential", pt: "Potencial de compra", pl: "Potencjał zakupowy",
        fa: "ظرفیت خرید")
    case .growthPlans:
      Phrase(
        en: "Growth plans", pt: "Planos de crescimento", pl: "Plany rozwoju", fa: "برنامه‌های رشد")
    case .competitor:
      Phrase(en: "Competitors", pt: "Concorrência", pl: "Konkurencja", fa: "رقبا")
    case .satisfaction:
      Phrase(en: "Satisfaction", pt: "Satisfação", pl: "Satysfakcja", fa: "رضایت")
    case .solvency:
      Phrase(en: "Solvency", pt: "Solvência", pl: "Wypłacalność", fa: "توان پرداخت")
    case .ownership:
      Phrase(en: "Ownership", pt: "Estrutura acionista", pl: "Właściciele", fa: "مالکیت")
    case .people:
      Phrase(en: "People", pt: "Pessoas", pl: "Ludzie", fa: "افراد")
    case .regulation:
      Phrase(en: "Regulation", pt: "Regulamentação", pl: "Regulacje", fa: "مقررات")
    case .other:
      Phrase(en: "Other", pt: "Outro", pl: "Inne", fa: "سایر")
    }
  }
}
