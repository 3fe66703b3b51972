/// Texts of the home page.
package enum HomeText: String, InterfaceText {
  case needsAttention, nothingNeedsAttention, homeRevenue, onYearBefore, activeAccounts
  case largestAccount, netPromoterScore, homeOverdueActions, revenueShort, growthShort, classShort
  case trend, latestOrder, noOrdersYet, seeAllAccounts, seeTiers, concentrationTitle
  case share, standing, orderRhythm, noAccountsYet, reasons, portfolioTitle, accountsByOwner
  case filesHaveErrors

  package var phrase: Phrase {
    switch self {
    case .needsAttention:
      Phrase(
        en: "Needs attention", pt: "Precisa de atenção", pl: "Wymaga uwagi", fa: "نیازمند توجه")
    case .nothingNeedsAttention:
      Phrase(
        en: "Nothing needs attention today.", pt: "Nada precisa de atenção hoje.",
        pl: "Dziś nic nie wymaga uwagi.", fa: "امروز چیزی نیازمند توجه نیست.")
    case .filesHaveErrors:
      Phrase(
        en: "Some files have errors, so that figures may be incomplete.",
        pt: "Alguns arquivos têm erros; os números podem estar incompletos.",
        pl: "Niektóre pliki mają błędy, dane mogą być niepełne.",
        fa: "برخی فایل‌ها خطا دارند و ارقام شاید کامل نباشند.")
    case .homeRevenue:
      Phrase(
        en: "Revenue, 12 months", pt: "Receita, 12 meses", pl: "Przychód, 12 mies.",
        fa: "درآمد ۱۲ ماه")
    case .onYearBefore:
      Phrase(
        en: "on the 12 months before", pt: "em relação aos 12 meses anteriores",
        pl: "względem poprzednich 12 mies.", fa: "نسبت به ۱۲ ماه پیش از آن")
    case .activeAccounts:
      Phrase(
        en: "Active accounts", pt: "Clientes ativos", pl: "Aktywni klienci", fa: "مشتریان فعال")
    case .largestAccount:
      Phrase(
        en: "Share of the largest account", pt: "Participação do maior cliente",
        pl: "Udział największego klienta", fa: "سهم بزرگ‌ترین مشتری")
    case .netPromoterScore:
      Phrase(
        en: "Net promoter score", pt: "Net promoter score (NPS)", pl: "Wskaźnik NPS",
        fa: "شاخص خالص مروجان (NPS)")
    case .homeOverdueActions:
      Phrase(
        en: "Overdue actions", pt: "Ações em atraso", pl: "Działania po terminie",
        fa: "اقدام‌های عقب‌افتاده")
    case .revenueShort:
      Phrase(en: "Revenue 12 m", pt: "Receita 12 m", pl: "Przychód 12 mies.", fa: "درآمد ۱۲ ماه")
    case .growthShort: Phrase(en: "Growth", pt: "Variação", pl: "Zmiana", fa: "رشد")
    case .classShort: Phrase(verbatim: "ABC-XYZ")
    case .trend:
      Phrase(
        en: "Last 12 months", pt: "Últimos 12 meses", pl: "Ostatnie 12 mies.", fa: "۱۲ ماه اخیر")

    case .latestOrder:
      Phrase(en: "Last order", pt: "Último pedido", pl: "Ostatnie zamówienie", fa: "آخرین سفارش")
    case .noOrdersYet:
      Phrase(
        en: "There is no order in the last twelve months.",
        pt: "Não há pedidos nos últimos doze meses.",
        pl: "W ostatnich dwunastu miesiącach nie było zamówień.",
        fa: "در دوازده ماه اخیر سفارشی نیست.")
    case .seeAllAccounts:
      Phrase(
        en: "All accounts", pt: "Todos os clientes", pl: "Wszyscy klienci", fa: "همهٔ مشتریان")
    case .seeTiers:
      Phrase(
        en: "How tiers are decided", pt: "Como os níveis são definidos", pl: "Jak ustalamy poziomy",
        fa: "رده‌ها چگونه تعیین می‌شوند")
    case .concentrationTitle:
      Phrase(
        en: "Where revenue comes from", pt: "De onde vem a receita", pl: "Skąd pochodzi przychód",
        fa: "درآمد از کجا می‌آید")

    case .share: Phrase(en: "Share", pt: "Participação", pl: "Udział", fa: "سهم")
    case .standing:
      Phrase(en: "Known from", pt: "Situação", pl: "Rodzaj", fa: "وضعیت شناخت")
    case .orderRhythm:
      Phrase(
        en: "Order rhythm", pt: "Ritmo de pedidos", pl: "Rytm zamówień", fa: "روال سفارش")
    case .noAccountsYet:
      Phrase(
        en: "No accounts yet. Add a dossier below content/accounts or orders to content/data.",
        pt: "Ainda não há clientes. Crie um dossiê em content/accounts ou pedidos em content/data.",
        pl:
          "Nie ma jeszcze klientów. Dodaj kartę w content/accounts lub zamówienia w content/data.",
        fa: "هنوز مشتری‌ای نیست. پرونده‌ای در content/accounts یا سفارش‌ها را در content/data بگذارید."
      )
    case .reasons: Phrase(en: "Why", pt: "Motivo", pl: "Powód", fa: "دلیل")
    case .accountsByOwner:
      Phrase(
        en: "Accounts by owner", pt: "Clientes por responsável", pl: "Klienci według opiekuna",
        fa: "مشتریان بر پایهٔ مسئول")
    case .portfolioTitle:
      Phrase(en: "Portfolio", pt: "Carteira de clientes", pl: "Portfel klientów", fa: "سبد مشتریان")
    }
  }
}

extension Phrase {
  package static func ofAccounts(_ accounts: String) -> Phrase {
    Phrase(
      en: "of \(accounts)", pt: "de \(accounts)", pl: "ogółem: \(accounts)", fa: "از \(accounts)")
  }

  package static func revenueShareOfTier(_ tier: String) -> Phrase {
    Phrase(
      en: "Revenue share of tier \(tier)", pt: "Participação do nível \(tier) na receita",
      pl: "Udział poziomu \(tier) w przychodzie", fa: "سهم ردهٔ \(tier) از درآمد")
  }

  package static func ofOpenActions(_ count: String) -> Phrase {
    Phrase(
      en: "of \(count) open", pt: "de \(count) em aberto", pl: "otwartych ogółem: \(count)",
      fa: "از \(count) اقدام باز")
  }
}

extension CountedPhrase {
  package static let largestAccounts = CountedPhrase(
    en: ("The largest account", "The # largest accounts"),
    pt: ("O maior cliente", "Os # maiores clientes"),
    pl: ("Największy klient", "# najwięksi klienci", "# największych klientów"),
    fa: "# مشتری بزرگ")

  package static let accountsNeedAttention = CountedPhrase(
    en: ("# account needs attention.", "# accounts need attention."),
    pt: ("# cliente precisa de atenção.", "# clientes precisam de atenção."),
    pl: (
      "# klient wymaga uwagi.", "# klientów wymaga uwagi.", "# klientów wymaga uwagi."
    ), fa: "# مشتری نیازمند توجه است.")

  package static let errorsNeedCorrection = CountedPhrase(
    en: ("# error in the files needs correction.", "# errors in the files need correction."),
    pt: (
      "# erro nos arquivos precisa de correção.", "# erros nos arquivos precisam de correção."
    ),
    pl: (
      "# błąd w plikach wymaga poprawy.", "# błędy w plikach wymagają poprawy.",
      "# błędów w plikach wymaga poprawy."
    ), fa: "# خطا در فایل‌ها باید اصلاح شود.")

  package static let moreAccounts = CountedPhrase(
    en: ("# more account", "# more accounts"), pt: ("mais # cliente", "mais # clientes"),
    pl: ("jeszcze # klient", "jeszcze # klientów", "jeszcze # klientów"), fa: "# مشتری دیگر")
}
