package import Localization

extension TierModel.Measure: LabelledChoice {
  package var label: Phrase {
    switch self {
    case .volume:
      Phrase(
        en: "Purchase volume", pt: "Volume de compras", pl: "Wielkość zakupów", fa: "حجم خرید")
    case .growthPotential:
      Phrase(
        en: "Growth potential", pt: "Potencial de crescimento", pl: "Potencjał wzrostu",
        fa: "ظرفیت رشد")
    case .satisfaction:
      Phrase(en: "Satisfaction", pt: "Satisfação", pl: "Satysfakcja", fa: "رضایت")
    case .segment: Phrase(en: "Segment", pt: "Segmento", pl: "Segment", fa: "بخش بازار")
    case .tenure:
      Phrase(
        en: "Length of relationship", pt: "Tempo de relacionamento", pl: "Długość współpracy",
        fa: "قدمت رابطه")
    case .stability:
      Phrase(
        en: "Stability of purchases", pt: "Estabilidade das compras", pl: "Stabilność zakupów",
        fa: "ثبات خرید")
    case .costToServe:
      Phrase(
        en: "Cost to serve", pt: "Custo de atendimento", pl: "Koszt obsługi", fa: "هزینهٔ خدمت‌رسانی")
    case .frequency:
      Phrase(
        en: "Purchase frequency", pt: "Frequência de compra", pl: "Częstotliwość zakupów",
        fa: "تکرار خرید")
    case .strategicValue:
      Phrase(
        en: "Strategic value", pt: "Valor estratégico", pl: "Wartość strategiczna",
        fa: "ارزش راهبردی")
    case .referenceValue:
      Phrase(
        en: "Reference value", pt: "Valor como referência", pl: "Wartość referencyjna",
        fa: "ارزش مرجع بودن")
    }
  }
}
