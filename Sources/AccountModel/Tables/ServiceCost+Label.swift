package import Localization

extension ServiceCost.Kind {
  package var label: Phrase {
    switch self {
    case .freight: Phrase(en: "Freight", pt: "Frete", pl: "Transport", fa: "حمل")
    case .support:
      Phrase(en: "Support", pt: "Suporte técnico", pl: "Wsparcie techniczne", fa: "پشتیبانی")
    case .visits: Phrase(en: "Visits", pt: "Visitas", pl: "Wizyty", fa: "بازدیدها")
    case .expedite:
      Phrase(
        en: "Rush orders", pt: "Pedidos urgentes", pl: "Zamówienia pilne", fa: "سفارش‌های فوری")
    case .discount: Phrase(en: "Discounts", pt: "Descontos", pl: "Rabaty", fa: "تخفیف‌ها")
    case .benefit: Phrase(en: "Benefits", pt: "Benefícios", pl: "Korzyści", fa: "مزایا")
    case .paymentTerms:
      Phrase(
        en: "Payment terms", pt: "Condições de pagamento", pl: "Warunki płatności",
        fa: "شرایط پرداخت")
    case .returns: Phrase(en: "Returns", pt: "Devoluções", pl: "Zwroty", fa: "مرجوعی‌ها")
    case .admin:
      Phrase(en: "Administration", pt: "Administração", pl: "Administracja", fa: "امور اداری")
    case .kamTime:
      Phrase(
        en: "Account manager's time", pt: "Tempo do gerente de conta", pl: "Czas opiekuna klienta",
        fa: "وقت مسئول مشتری")
    }
  }
}
