package import Localization

/// Where a piece of information comes from: `kind:` of `sources:`.
package enum SourceKind: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case tradePress = "trade_press"
  case advertising
  case media
  case web
  case socialMedia = "social_media"
  case database
  case annualReport = "annual_report"
  case creditReport = "credit_report"
  case referral
  case event
  case customer
  case crm
  case other

  package var label: Phrase {
    switch self {
    case .tradePress:
      Phrase(
        en: "Trade press", pt: "Imprensa especializada", pl: "Prasa branżowa", fa: "نشریات تخصصی")
    case .advertising:
      Phrase(en: "Advertising", pt: "Publicidade", pl: "Reklama", fa: "تبلیغات")
    case .media:
      Phrase(en: "Mass media", pt: "Comunicação social", pl: "Media", fa: "رسانه‌ها")
    case .web:
      Phrase(en: "Web", pt: "Web", pl: "Internet", fa: "وب")
    case .socialMedia:
      Phrase(
        en: "Social media", pt: "Redes sociais", pl: "Media społecznościowe", fa: "شبکه‌های اجتماعی")
    case .database:
      Phrase(en: "Database", pt: "Base de dados", pl: "Baza danych", fa: "پایگاه داده")
    case .annualReport:
      Phrase(en: "Annual report", pt: "Relatório anual", pl: "Raport roczny", fa: "گزارش سالانه")
    case .creditReport:
      Phrase(
        en: "Credit report", pt: "Relatório de crédito", pl: "Raport kredytowy", fa: "گزارش اعتباری"
      )
    case .referral:
      Phrase(en: "Referral", pt: "Indicação", pl: "Polecenie", fa: "معرفی")
    case .event:
      Phrase(en: "Event", pt: "Evento", pl: "Wydarzenie", fa: "رویداد")
    case .customer:
      Phrase(en: "Customer", pt: "Cliente", pl: "Klient", fa: "مشتری")
    case .crm:
      Phrase(en: "CRM", pt: "CRM", pl: "CRM", fa: "نرم‌افزار ارتباط با مشتری")
    case .other:
      Phrase(en: "Other", pt: "Outra", pl: "Inne", fa: "سایر")
    }
  }
}
