package import Localization

/// Why an account may be lost: `reason:` of risks, issues and losses.
package enum RiskReason: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case serviceLevel = "service_level"
  case quality
  case delivery
  case unpunctuality
  case price
  case productFit = "product_fit"
  case brokenPromises = "broken_promises"
  case brokenTerms = "broken_terms"
  case ignoredFeedback = "ignored_feedback"
  case noContact = "no_contact"
  case singleContact = "single_contact"
  case conflict
  case championLeft = "champion_left"
  case competitor
  case procurementChange = "procurement_change"
  case reorganisation
  case merger
  case financial
  case payment
  case budget
  case contract
  case regulation
  case insourcing
  case closure
  case dependence
  case other

  package var label: Phrase {
    switch self {
    case .serviceLevel:
      Phrase(en: "Service level", pt: "Nível de serviço", pl: "Poziom obsługi", fa: "سطح خدمت")
    case .quality:
      Phrase(en: "Quality", pt: "Qualidade", pl: "Jakość", fa: "کیفیت")
    case .delivery:
      Phrase(en: "Delivery", pt: "Entrega", pl: "Dostawy", fa: "تحویل")
    case .unpunctuality:
      Phrase(
        en: "Unpunctuality", pt: "Falta de pontualidade", pl: "Niepunktualność", fa: "بی‌نظمی زمانی")
    case .price:
      Phrase(en: "Price", pt: "Preço", pl: "Cena", fa: "قیمت")
    case .productFit:
      Phrase(
        en: "Product fit", pt: "Adequação do produto", pl: "Dopasowanie produktu", fa: "تناسب محصول"
      )
    case .brokenPromises:
      Phrase(
        en: "Broken promises", pt: "Promessas não cumpridas", pl: "Niedotrzymane obietnice",
        fa: "وعده‌های عمل‌نشده")
    case .brokenTerms:
      Phrase(
        en: "Broken terms", pt: "Condições não cumpridas", pl: "Niedotrzymane warunki",
        fa: "نقض شرایط")
    case .ignoredFeedback:
      Phrase(
        en: "Ignored feedback", pt: "Opiniões ignoradas", pl: "Zignorowane uwagi",
        fa: "بازخورد نادیده گرفته")
    case .noContact:
      Phrase(
        en: "No regular contact", pt: "Falta de contato regular", pl: "Brak regularnego kontaktu",
        fa: "نبود تماس منظم")
    case .singleContact:
      Phrase(en: "Single contact", pt: "Contato único", pl: "Jeden kontakt", fa: "تنها یک رابط")
    case .conflict:
      Phrase(en: "Conflict", pt: "Conflito", pl: "Konflikt", fa: "اختلاف")
    case .championLeft:
      Phrase(
        en: "Champion left", pt: "Saída do defensor", pl: "Odejście promotora", fa: "رفتن حامی")
    case .competitor:
      Phrase(en: "Competitor", pt: "Concorrente", pl: "Konkurent", fa: "رقیب")
    case .procurementChange:
      Phrase(
        en: "Change in procurement", pt: "Mudança nas compras", pl: "Zmiana w zakupach",
        fa: "تغییر در تدارکات")
    case .reorganisation:
      Phrase(en: "Reorganisation", pt: "Reorganização", pl: "Reorganizacja", fa: "تغییر ساختار")
    case .merger:
      Phrase(
        en: "Merger or takeover", pt: "Fusão ou aquisição", pl: "Fuzja lub przejęcie",
        fa: "ادغام یا تملک")
    case .financial:
      Phrase(
        en: "Finances of the customer", pt: "Finanças do cliente", pl: "Finanse klienta",
        fa: "وضع مالی مشتری")
    case .payment:
      Phrase(en: "Payment", pt: "Pagamento", pl: "Płatności", fa: "پرداخت")
    case .budget:
      Phrase(en: "Budget", pt: "Orçamento", pl: "Budżet", fa: "بودجه")
    case .contract:
      Phrase(en: "Contract", pt: "Contrato", pl: "Umowa", fa: "قرارداد")
    case .regulation:
      Phrase(en: "Regulation", pt: "Regulamentação", pl: "Regulacje", fa: "مقررات")
    case .insourcing:
      Phrase(
        en: "Taken in house", pt: "Internalização", pl: "Przejęcie do własnej firmy",
        fa: "انجام در داخل شرکت")
    case .closure:
      Phrase(en: "Closure", pt: "Encerramento", pl: "Likwidacja", fa: "تعطیلی")
    case .dependence:
      Phrase(en: "Dependence", pt: "Dependência", pl: "Zależność", fa: "وابستگی")
    case .other:
      Phrase(en: "Other", pt: "Outro", pl: "Inny", fa: "سایر")
    }
  }
}
