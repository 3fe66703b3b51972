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
    case .growth:
      Phrase(
        en: "Growth of revenue", pt: "Crescimento da receita", pl: "Wzrost przychodu",
        fa: "رشد درآمد")
    case .overdueRatio:
      Phrase(en: "Order rhythm", pt: "Ritmo de pedidos", pl: "Rytm zamówień", fa: "آهنگ سفارش")
    case .daysLate:
      Phrase(
        en: "Payment discipline", pt: "Pontualidade de pagamento", pl: "Terminowość płatności",
        fa: "خوش‌حسابی")
    case .meetingCadence:
      Phrase(
        en: "Meetings on schedule", pt: "Reuniões em dia", pl: "Regularność spotkań",
        fa: "نظم جلسه‌ها")
    case .nineBox:
      Phrase(
        en: "ABC-XYZ cell", pt: "Célula ABC-XYZ", pl: "Pole ABC-XYZ", fa: "خانهٔ ABC-XYZ")
    case .health:
      Phrase(
        en: "Health", pt: "Saúde da conta", pl: "Kondycja klienta", fa: "سلامت مشتری")
    }
  }
}
