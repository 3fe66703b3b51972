package import Localization

extension Target.Metric: LabelledChoice {
  package var label: Phrase {
    switch self {
    case .revenue: Phrase(en: "Revenue", pt: "Receita", pl: "Przychód", fa: "درآمد")
    case .margin:
      Phrase(en: "Gross margin", pt: "Margem bruta", pl: "Marża brutto", fa: "سود ناخالص")
    case .nps: SatisfactionAnswer.Metric.nps.label
    case .csat: SatisfactionAnswer.Metric.csat.label
    case .shareOfWallet:
      Phrase(
        en: "Share of wallet", pt: "Participação na carteira", pl: "Udział w zakupach klienta",
        fa: "سهم از سبد خرید")
    case .onTime:
      Phrase(
        en: "On-time delivery", pt: "Entregas no prazo", pl: "Terminowość dostaw",
        fa: "تحویل به‌موقع")
    }
  }
}
