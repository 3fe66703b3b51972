extension TableColumn {
  /// Further names of the column, in English and as Portuguese, Polish and Persian tables have them.
  /// Case, spaces, `_` and `-` do not matter.
  var aliases: [String] {
    switch self {
    case .orderID:
      [
        "order", "order number", "order no", "invoice", "invoice id", "invoice number", "pedido",
        "id pedido", "número do pedido", "encomenda", "zamówienie", "id zamówienia",
        "numer zamówienia", "سفارش", "شماره سفارش", "شناسه سفارش",
      ]
    case .date:
      [
        "order date", "day", "data", "data do pedido", "data da encomenda", "data pedido",
        "data zamówienia", "تاریخ", "تاریخ سفارش",
      ]
    case .accountID:
      [
        "account", "customer", "customer id", "client", "client id", "cliente", "id cliente",
        "conta", "id conta", "klient", "id klienta", "konto", "id konta", "مشتری", "شناسه مشتری",
        "حساب", "شناسه حساب",
      ]
    case .amount:
      [
        "revenue", "net amount", "total", "value", "valor", "montante", "receita", "kwota",
        "wartość", "przychód", "مبلغ", "درآمد",
      ]
    case .currency: ["moeda", "waluta", "ارز"]
    case .productID:
      [
        "product", "sku", "item", "produto", "id produto", "produkt", "id produktu", "کالا",
        "محصول", "شناسه محصول",
      ]
    case .quantity: ["qty", "units", "quantidade", "ilość", "تعداد"]
    case .cost: ["cogs", "cost of goods", "custo", "koszt", "هزینه"]
    case .margin: ["gross margin", "margem", "marża", "حاشیه سود"]
    case .orderStatus: ["status", "estado", "status zamówienia", "وضعیت"]
    case .isReturn: ["return", "devolução", "zwrot", "مرجوعی"]
    default: rarerAliases
    }
  }

  private var rarerAliases: [String] {
    switch self {
    case .listPrice: ["preço de tabela", "cena katalogowa", "قیمت فهرست"]
    case .discount: ["desconto", "rabat", "تخفیف"]
    case .division: ["divisão", "dział", "بخش"]
    case .channel: ["canal", "kanał", "کانال"]
    case .dueDate:
      ["due", "vencimento", "data de vencimento", "termin płatności", "سررسید", "تاریخ سررسید"]
    case .paidDate:
      ["paid", "paid on", "data de pagamento", "data zapłaty", "data płatności", "تاریخ پرداخت"]
    case .metric: ["métrica", "wskaźnik", "شاخص"]
    case .score: ["pontuação", "nota", "ocena", "امتیاز"]
    case .personID: ["person", "pessoa", "osoba", "شخص"]
    case .comment: ["comentário", "komentarz", "نظر"]
    case .year: ["ano", "rok", "سال"]
    case .with: ["supplier", "fornecedor", "dostawca", "تأمین‌کننده"]
    case .spend: ["gasto", "wydatki", "خرید"]
    case .competitorID: ["competitor", "concorrente", "konkurent", "رقیب"]
    case .period: ["período", "okres", "دوره"]
    case .kind: ["type", "tipo", "rodzaj", "نوع"]
    case .hours: ["horas", "godziny", "ساعت"]
    case .note: ["nota", "uwaga", "notatka", "یادداشت"]
    case .tier: ["nível", "poziom", "سطح"]
    case .owner: ["responsável", "opiekun", "مسئول"]
    case .target: ["meta", "cel", "هدف"]
    case .name: ["product name", "nome", "nazwa", "نام"]
    case .group: ["category", "grupo", "categoria", "grupa", "kategoria", "گروه"]
    case .rateToBase: ["rate", "taxa", "kurs", "نرخ"]
    default: []
    }
  }

  /// Whether a text is the column's own name, however it is written.
  func isNamed(_ text: String) -> Bool {
    rawValue == text || Self.normalised(rawValue) == Self.normalised(text)
  }

  /// Whether a text is another name of the column, in any language.
  func hasAlias(_ text: String) -> Bool {
    aliases.contains { Self.normalised($0) == Self.normalised(text) }
  }

  /// A header without what people write differently: case, blanks, `_`, `-`, Arabic letter forms.
  static func normalised(_ header: String) -> String {
    var result = ""
    for scalar in header.lowercased().unicodeScalars {
      switch scalar {
      case " ", "_", "-", "\u{A0}", "\u{200C}": continue
      case "\u{64A}": result.unicodeScalars.append("\u{6CC}")
      case "\u{643}": result.unicodeScalars.append("\u{6A9}")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
