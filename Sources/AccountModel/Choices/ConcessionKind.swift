package import Localization

/// A departure from our usual terms: `kind:` of `concessions:`.
package enum ConcessionKind: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case paymentTerms = "payment_terms"
  case splitPayment = "split_payment"
  case creditLimit = "credit_limit"
  case discount
  case priceHold = "price_hold"
  case freeDelivery = "free_delivery"
  case expedite
  case flexibleLot = "flexible_lot"
  case returns
  case consignment
  case exclusivity
  case warranty
  case serviceLevel = "service_level"
  case other

  package var label: Phrase {
    switch self {
    case .paymentTerms:
      Phrase(
        en: "Payment terms", pt: "Condições de pagamento", pl: "Warunki płatności",
        fa: "شرایط پرداخت")
    case .splitPayment:
      Phrase(
        en: "Split payment", pt: "Pagamento parcelado", pl: "Płatność w ratach",
        fa: "پرداخت چندمرحله‌ای")
    case .creditLimit:
      Phrase(en: "Credit limit", pt: "Limite de crédito", pl: "Limit kredytowy", fa: "سقف اعتبار")
    case .discount:
      Phrase(en: "Discount", pt: "Desconto", pl: "Rabat", fa: "تخفیف")
    case .priceHold:
      Phrase(en: "Price hold", pt: "Preço congelado", pl: "Gwarancja ceny", fa: "تثبیت قیمت")
    case .freeDelivery:
      Phrase(
        en: "Free delivery", pt: "Entrega gratuita", pl: "Bezpłatna dostawa", fa: "تحویل رایگان")
    case .expedite:
      Phrase(
        en: "Expedited delivery", pt: "Entrega urgente", pl: "Dostawa przyspieszona",
        fa: "تحویل فوری")
    case .flexibleLot:
      Phrase(
        en: "Flexible lot size", pt: "Lote flexível", pl: "Elastyczna wielkość partii",
        fa: "اندازه سفارش انعطاف‌پذیر")
    case .returns:
      Phrase(en: "Returns", pt: "Devoluções", pl: "Zwroty", fa: "مرجوعی")
    case .consignment:
      Phrase(
        en: "Consignment stock", pt: "Estoque em consignação", pl: "Skład konsygnacyjny",
        fa: "کالای امانی")
    case .exclusivity:
      Phrase(en: "Exclusivity", pt: "Exclusividade", pl: "Wyłączność", fa: "انحصار")
    case .warranty:
      Phrase(
        en: "Extended warranty", pt: "Garantia estendida", pl: "Przedłużona gwarancja",
        fa: "ضمانت تمدیدشده")
    case .serviceLevel:
      Phrase(en: "Service level", pt: "Nível de serviço", pl: "Poziom obsługi", fa: "سطح خدمت")
    case .other:
      Phrase(en: "Other", pt: "Outra", pl: "Inne", fa: "سایر")
    }
  }
}
