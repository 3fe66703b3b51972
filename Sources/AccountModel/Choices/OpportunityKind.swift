package import Localization

/// What sort of sale it is: `kind:` of an opportunity.
package enum OpportunityKind: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case new
  case crossSell = "cross_sell"
  case upSell = "up_sell"
  case renewal
  case winBack = "win_back"
  case expansion

  package var label: Phrase {
    switch self {
    case .new:
      Phrase(en: "New business", pt: "Novo negócio", pl: "Nowa sprzedaż", fa: "فروش جدید")
    case .crossSell:
      Phrase(en: "Cross-sell", pt: "Venda cruzada", pl: "Sprzedaż krzyżowa", fa: "فروش مکمل")
    case .upSell:
      Phrase(en: "Up-sell", pt: "Venda superior", pl: "Sprzedaż rozszerzona", fa: "ارتقای فروش")
    case .renewal:
      Phrase(en: "Renewal", pt: "Renovação", pl: "Odnowienie", fa: "تمدید")
    case .winBack:
      Phrase(en: "Win back", pt: "Reconquista", pl: "Odzyskanie klienta", fa: "بازگرداندن مشتری")
    case .expansion:
      Phrase(en: "Expansion", pt: "Expansão", pl: "Ekspansja", fa: "گسترش")
    }
  }
}
