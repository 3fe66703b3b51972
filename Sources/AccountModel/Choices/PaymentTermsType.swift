package import Localization

/// How an account pays: `type:` of `payment_terms:`.
package enum PaymentTermsType: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case prepaid
  case onDelivery = "on_delivery"
  case net
  case split
  case instalments
  case letterOfCredit = "letter_of_credit"
  case consignment
  case other

  package var label: Phrase {
    switch self {
    case .prepaid:
      Phrase(en: "Prepaid", pt: "Pré-pago", pl: "Przedpłata", fa: "پیش‌پرداخت")
    case .onDelivery:
      Phrase(en: "On delivery", pt: "Contra entrega", pl: "Przy odbiorze", fa: "هنگام تحویل")
    case .net:
      Phrase(en: "Net days", pt: "Prazo líquido", pl: "Termin płatności", fa: "مدت‌دار")
    case .split:
      Phrase(en: "Split", pt: "Parcelado", pl: "Dzielona", fa: "چندمرحله‌ای")
    case .instalments:
      Phrase(en: "Instalments", pt: "Prestações", pl: "Raty", fa: "اقساطی")
    case .letterOfCredit:
      Phrase(en: "Letter of credit", pt: "Carta de crédito", pl: "Akredytywa", fa: "اعتبار اسنادی")
    case .consignment:
      Phrase(en: "Consignment", pt: "Consignação", pl: "Konsygnacja", fa: "امانی")
    case .other:
      Phrase(en: "Other", pt: "Outra", pl: "Inna", fa: "سایر")
    }
  }
}
