/// Texts of the page about white space.
package enum WhiteSpaceText: String, InterfaceText {
  case wsBought, wsLapsed, wsCompetitor, wsInHouse, wsPotential, wsNotApplicable, wsUnknown
  case wsGap, wsAccountAndProduct, wsNoPotential, wsMatrix, wsMatrixNote, wsLegend, wsEmpty

  package var phrase: Phrase {
    switch self {
    case .wsBought: Phrase(en: "bought", pt: "comprado", pl: "kupuje", fa: "خریده")
    case .wsLapsed:
      Phrase(en: "bought before", pt: "comprado antes", pl: "kupował wcześniej", fa: "پیش‌تر خریده")
    case .wsCompetitor:
      Phrase(en: "with competitor", pt: "na concorrência", pl: "u konkurencji", fa: "نزد رقیب")
    case .wsInHouse:
      Phrase(en: "makes it itself", pt: "faz internamente", pl: "wytwarza sam", fa: "خودش می‌سازد")
    case .wsPotential: Phrase(en: "potential", pt: "potencial", pl: "potencjał", fa: "ظرفیت")
    case .wsNotApplicable:
      Phrase(en: "not applicable", pt: "não se aplica", pl: "nie dotyczy", fa: "بی‌ارتباط")
    case .wsUnknown: Phrase(en: "not known", pt: "desconhecido", pl: "nie wiadomo", fa: "نامعلوم")
    case .wsGap:
      Phrase(
        en: "White space a year", pt: "Potencial não atendido por ano", pl: "Białe plamy rocznie",
        fa: "ظرفیت خالی در سال")
    case .wsAccountAndProduct:
      Phrase(
        en: "Account and product", pt: "Cliente e produto", pl: "Klient i produkt",
        fa: "مشتری و محصول")
    case .wsNoPotential:
      Phrase(
        en: "No potential is stated: content/data/potential.csv says what accounts could buy.",
        pt:
          "Sem potencial indicado: content/data/potential.csv diz o que os clientes podem comprar.",
        pl: "Nie podano potencjału: content/data/potential.csv mówi, co klienci mogliby kupić.",
        fa: "ظرفیتی ثبت نشده: content/data/potential.csv می‌گوید مشتریان چه می‌توانند بخرند.")
    case .wsMatrix:
      Phrase(
        en: "Accounts by products", pt: "Clientes por produtos", pl: "Klienci a produkty",
        fa: "مشتریان در برابر محصولات")
    case .wsMatrixNote:
      Phrase(
        en: "Amounts: revenue of twelve months where bought, else spending a year.",
        pt: "Valores: receita de doze meses se comprado, senão gasto anual.",
        pl: "Kwoty: przychód z dwunastu miesięcy, gdy kupuje, w innym razie roczne wydatki.",
        fa: "مبلغ‌ها: درآمد دوازده ماه برای خریده‌ها و هزینهٔ سالانه برای بقیه.")
    case .wsLegend: Phrase(en: "Signs", pt: "Sinais", pl: "Znaki", fa: "نشانه‌ها")
    case .wsEmpty:
      Phrase(
        en: "There are no products. List them in content/data/products.csv.",
        pt: "Não há produtos. Liste-os em content/data/products.csv.",
        pl: "Nie ma produktów. Wymień je w content/data/products.csv.",
        fa: "محصولی نیست. آن‌ها را در content/data/products.csv بنویسید.")
    }
  }
}

extension Phrase {
  package static func whiteSpaceLead(_ amount: String, _ accounts: String) -> Phrase {
    Phrase(
      en: "\(amount) a year goes elsewhere or nowhere at \(accounts).",
      pt: "\(amount) por ano vai para outros, ou para ninguém, em \(accounts).",
      pl: "\(amount) rocznie trafia gdzie indziej lub nigdzie: \(accounts).",
      fa: "سالانه \(amount) نزد \(accounts) صرف خرید از دیگران می‌شود یا هنوز خرج نمی‌شود.")
  }
}
