package import Localization

/// A colleague's part in the account team: `role:` of `team:`.
package enum TeamRole: String, CaseIterable, Sendable, Hashable, LabelledChoice {
  case kam
  case backupKam = "backup_kam"
  case executiveSponsor = "executive_sponsor"
  case sales
  case insideSales = "inside_sales"
  case customerSuccess = "customer_success"
  case marketing
  case product
  case technical
  case service
  case support
  case logistics
  case finance
  case legal
  case operations
  case analyst
  case other

  package var label: Phrase {
    switch self {
    case .kam:
      Phrase(
        en: "Key account manager", pt: "Gerente de contas-chave", pl: "Opiekun klienta kluczowego",
        fa: "مدیر حساب‌های کلیدی")
    case .backupKam:
      Phrase(
        en: "Backup account manager", pt: "Gerente de conta substituto", pl: "Zastępca opiekuna",
        fa: "مدیر حساب جانشین")
    case .executiveSponsor:
      Phrase(
        en: "Executive sponsor", pt: "Patrocinador executivo", pl: "Sponsor z zarządu",
        fa: "حامی مدیریتی")
    case .sales:
      Phrase(en: "Sales", pt: "Vendas", pl: "Sprzedaż", fa: "فروش")
    case .insideSales:
      Phrase(en: "Inside sales", pt: "Vendas internas", pl: "Sprzedaż wewnętrzna", fa: "فروش داخلی")
    case .customerSuccess:
      Phrase(
        en: "Customer success", pt: "Sucesso do cliente", pl: "Sukces klienta", fa: "موفقیت مشتری")
    case .marketing:
      Phrase(en: "Marketing", pt: "Marketing", pl: "Marketing", fa: "بازاریابی")
    case .product:
      Phrase(en: "Product", pt: "Produto", pl: "Produkt", fa: "محصول")
    case .technical:
      Phrase(
        en: "Technical expert", pt: "Especialista técnico", pl: "Ekspert techniczny",
        fa: "کارشناس فنی")
    case .service:
      Phrase(en: "Service", pt: "Assistência", pl: "Serwis", fa: "خدمات")
    case .support:
      Phrase(en: "Support", pt: "Suporte", pl: "Wsparcie", fa: "پشتیبانی")
    case .logistics:
      Phrase(en: "Logistics", pt: "Logística", pl: "Logistyka", fa: "لجستیک")
    case .finance:
      Phrase(en: "Finance", pt: "Finanças", pl: "Finanse", fa: "مالی")
    case .legal:
      Phrase(en: "Legal", pt: "Jurídico", pl: "Dział prawny", fa: "حقوقی")
    case .operations:
      Phrase(en: "Operations", pt: "Operações", pl: "Operacje", fa: "عملیات")
    case .analyst:
      Phrase(en: "Analyst", pt: "Analista", pl: "Analityk", fa: "تحلیلگر")
    case .other:
      Phrase(en: "Other", pt: "Outro", pl: "Inna rola", fa: "سایر")
    }
  }
}
