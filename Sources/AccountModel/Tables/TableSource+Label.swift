package import Localization

extension TableSource.Kind: LabelledChoice {
  package var label: Phrase {
    switch self {
    case .orders: Phrase(en: "Orders", pt: "Pedidos", pl: "Zamówienia", fa: "سفارش‌ها")
    case .products: Phrase(en: "Products", pt: "Produtos", pl: "Produkty", fa: "محصولات")
    case .satisfaction: Phrase(en: "Satisfaction", pt: "Satisfação", pl: "Satysfakcja", fa: "رضایت")
    case .potential: Phrase(en: "Potential", pt: "Potencial", pl: "Potencjał", fa: "ظرفیت")
    case .costToServe:
      Phrase(
        en: "Cost to serve", pt: "Custo de atendimento", pl: "Koszt obsługi", fa: "هزینهٔ خدمت‌رسانی")
    case .targets: Phrase(en: "Targets", pt: "Metas", pl: "Cele", fa: "هدف‌ها")
    case .fx: Phrase(en: "Exchange rates", pt: "Câmbios", pl: "Kursy walut", fa: "نرخ ارز")
    }
  }
}
