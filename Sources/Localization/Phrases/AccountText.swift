/// Texts of the pages of accounts.
package enum AccountText: String, InterfaceText {
  case tier, why, noTier, criterion, measured, range, weight, points, dataSource, score
  case provisional, classAFloor, noRevenueCap, setByHand, until, pointsTo, byScoreAlone,
    wouldSuffice
  case dependsOnOthers, health, whyHealth, pointsToLevel, tierHistoryTitle
  case fromTheData, revenueTwelveMonths, revenueByMonth, againstYearBefore, shareOfRevenue, rank
  case ordersTwelveMonths, lastOrder, satisfaction, shareOfWallet, ofPotential, contribution
  case ofRevenue, abcXYZ, nextMeeting, lastMeeting, currentPlan, noPlan, openPlan, stakeholders
  case noStakeholders, whiteSpaceHere, meetingsTimeline, noMeetings, earlierMeetings, situation
  case printPage, oneDay, revenue, children, notes, product, quantityOfProduct, revenueOfProduct,
    bought,
    competitor
  case potential, ourShare, person, jobTitle, role
  case influence, stance, lastContact, overview, fullPage, account, keyFigures, risks

  package var phrase: Phrase {
    switch self {
    case .tier: Phrase(en: "Tier", pt: "Nível", pl: "Poziom", fa: "رده")
    case .why:
      Phrase(
        en: "Why this tier", pt: "Por que este nível", pl: "Dlaczego ten poziom", fa: "چرا این رده؟"
      )
    case .noTier:
      Phrase(en: "No tier yet", pt: "Ainda sem nível", pl: "Jeszcze bez poziomu", fa: "هنوز بی‌رده")
    case .criterion: Phrase(en: "Criterion", pt: "Critério", pl: "Kryterium", fa: "معیار")
    case .measured: Phrase(en: "Measured", pt: "Medido", pl: "Zmierzono", fa: "اندازه‌گیری‌شده")
    case .range:
      Phrase(
        en: "No points → all", pt: "Sem pontos → todos", pl: "Zero punktów → wszystkie",
        fa: "بی‌امتیاز ← همه")
    case .weight: Phrase(en: "Weight", pt: "Peso", pl: "Waga", fa: "وزن")
    case .points: Phrase(en: "Points", pt: "Pontos", pl: "Punkty", fa: "امتیاز")
    case .dataSource: Phrase(en: "Source", pt: "Fonte", pl: "Źródło", fa: "منبع")
    case .score: Phrase(en: "Score", pt: "Pontuação", pl: "Wynik", fa: "امتیاز کل")
    case .provisional:
      Phrase(
        en: "Provisional: too few criteria have data.",
        pt: "Provisório: poucos critérios têm dados.",
        pl: "Wstępnie: zbyt mało kryteriów ma dane.", fa: "موقت: داده‌های معیارها کافی نیست.")
    case .byScoreAlone:
      Phrase(
        en: "by score alone", pt: "só pela pontuação", pl: "według samego wyniku",
        fa: "تنها با امتیاز")
    case .tierHistoryTitle:
      Phrase(
        en: "Tier history", pt: "Histórico do nível", pl: "Historia poziomu", fa: "تاریخچهٔ رده")
    case .classAFloor:
      Phrase(
        en: "Class A by revenue is never below this tier",
        pt: "A classe A por receita nunca fica abaixo deste nível",
        pl: "Klasa A według przychodu nigdy nie jest poniżej tego poziomu",
        fa: "کلاس A از نظر درآمد هرگز پایین‌تر از این رده نیست")
    case .noRevenueCap:
      Phrase(
        en: "Without revenue in twelve months never above this tier",
        pt: "Sem receita em doze meses nunca acima deste nível",
        pl: "Bez przychodu w dwunastu miesiącach nigdy powyżej tego poziomu",
        fa: "بدون درآمد در دوازده ماه هرگز بالاتر از این رده نیست")
    case .setByHand:
      Phrase(
        en: "Set by hand", pt: "Definido manualmente", pl: "Ustawiono ręcznie", fa: "دستی تعیین شده"
      )
    case .until: Phrase(en: "until", pt: "até", pl: "do", fa: "تا")
    case .pointsTo:
      Phrase(
        en: "points to tier", pt: "pontos até o nível", pl: "pkt do poziomu", fa: "امتیاز تا ردهٔ")
    case .dependsOnOthers:
      Phrase(
        en: "Depends on the other accounts:", pt: "Depende dos outros clientes:",
        pl: "Zależy od innych klientów:", fa: "وابسته به مشتریان دیگر:")
    case .health:
      Phrase(en: "Health", pt: "Saúde da conta", pl: "Kondycja klienta", fa: "سلامت مشتری")
    case .whyHealth:
      Phrase(
        en: "Why this health", pt: "Por que esta saúde", pl: "Skąd ta ocena kondycji",
        fa: "چرا این سلامت؟")
    case .pointsToLevel:
      Phrase(en: "points to", pt: "pontos para", pl: "pkt do oceny", fa: "امتیاز تا")
    case .wouldSuffice:
      Phrase(
        en: "Enough on its own:", pt: "Bastaria por si só:", pl: "Samo wystarczy:",
        fa: "به‌تنهایی کافی است:")
    case .fromTheData:
      Phrase(en: "(from the data)", pt: "(dos dados)", pl: "(z danych)", fa: "(برگرفته از داده‌ها)")
    case .revenueTwelveMonths:
      Phrase(
        en: "Revenue, 12 months", pt: "Receita, 12 meses", pl: "Przychód, 12 mies.",
        fa: "درآمد ۱۲ ماه")
    case .revenueByMonth:
      Phrase(
        en: "Revenue by month", pt: "Receita por mês", pl: "Przychód miesięczny", fa: "درآمد ماهانه"
      )
    case .againstYearBefore:
      Phrase(
        en: "on the year before", pt: "em relação ao ano anterior", pl: "rok do roku",
        fa: "نسبت به سال پیش")
    case .shareOfRevenue:
      Phrase(
        en: "Share of revenue", pt: "Participação na receita", pl: "Udział w przychodzie",
        fa: "سهم از درآمد")
    case .rank: Phrase(en: "rank", pt: "posição", pl: "miejsce", fa: "رتبه")
    case .ordersTwelveMonths:
      Phrase(
        en: "Orders, 12 months", pt: "Pedidos, 12 meses", pl: "Zamówienia, 12 mies.",
        fa: "سفارش‌های ۱۲ ماه")
    case .lastOrder:
      Phrase(
        en: "last order", pt: "último pedido", pl: "ostatnie zamówienie", fa: "آخرین سفارش:")
    case .satisfaction: Phrase(en: "Satisfaction", pt: "Satisfação", pl: "Satysfakcja", fa: "رضایت")
    case .shareOfWallet:
      Phrase(
        en: "Share of wallet", pt: "Participação na carteira", pl: "Udział w zakupach klienta",
        fa: "سهم از سبد خرید")
    case .ofPotential: Phrase(en: "of", pt: "de", pl: "z", fa: "از")
    case .contribution:
      Phrase(
        en: "Contribution", pt: "Margem de contribuição", pl: "Marża pokrycia",
        fa: "حاشیهٔ مشارکت")
    case .ofRevenue: Phrase(en: "of revenue", pt: "da receita", pl: "przychodu", fa: "از درآمد")
    case .abcXYZ: Phrase(verbatim: "ABC-XYZ")
    case .nextMeeting:
      Phrase(en: "Next meeting", pt: "Próxima reunião", pl: "Następne spotkanie", fa: "جلسهٔ بعدی")
    case .lastMeeting:
      Phrase(en: "Last meeting", pt: "Última reunião", pl: "Ostatnie spotkanie", fa: "آخرین جلسه")
    case .currentPlan: Phrase(en: "Plan", pt: "Plano", pl: "Plan", fa: "برنامه")
    case .noPlan:
      Phrase(
        en: "No plan in force.", pt: "Nenhum plano em vigor.", pl: "Brak obowiązującego planu.",
        fa: "برنامه‌ای در جریان نیست.")
    case .openPlan:
      Phrase(en: "The whole plan", pt: "O plano completo", pl: "Cały plan", fa: "برنامهٔ کامل")
    case .stakeholders:
      Phrase(en: "Stakeholders", pt: "Pessoas-chave", pl: "Interesariusze", fa: "ذی‌نفعان")
    case .noStakeholders:
      Phrase(
        en: "No people recorded.", pt: "Sem pessoas registradas.", pl: "Brak zapisanych osób.",
        fa: "فردی ثبت نشده است.")
    case .whiteSpaceHere:
      Phrase(en: "White space", pt: "Potencial não atendido", pl: "Białe plamy", fa: "ظرفیت خالی")
    case .meetingsTimeline: Phrase(en: "Meetings", pt: "Reuniões", pl: "Spotkania", fa: "جلسه‌ها")
    case .noMeetings:
      Phrase(
        en: "No meetings recorded.", pt: "Sem reuniões registradas.",
        pl: "Brak zapisanych spotkań.",
        fa: "جلسه‌ای ثبت نشده است.")
    case .earlierMeetings:
      Phrase(
        en: "Earlier meetings", pt: "Reuniões anteriores", pl: "Wcześniejsze spotkania",
        fa: "جلسه‌های پیشین")
    case .situation: Phrase(en: "Situation", pt: "Situação", pl: "Sytuacja", fa: "وضعیت کنونی")
    case .printPage:
      Phrase(
        en: "One page for print", pt: "Uma página para imprimir", pl: "Jedna strona do druku",
        fa: "یک صفحه برای چاپ")
    case .oneDay: Phrase(en: "today", pt: "hoje", pl: "dziś", fa: "امروز")
    case .revenue: Phrase(en: "Revenue", pt: "Receita", pl: "Przychód", fa: "درآمد")
    case .children:
      Phrase(
        en: "Accounts below", pt: "Contas subordinadas", pl: "Podmioty podrzędne",
        fa: "مشتریان زیرمجموعه")
    case .notes: Phrase(en: "Notes", pt: "Notas", pl: "Notatki", fa: "یادداشت‌ها")
    case .product: Phrase(en: "Product", pt: "Produto", pl: "Produkt", fa: "محصول")
    case .quantityOfProduct:
      Phrase(
        en: "Quantity, 12 months", pt: "Quantidade, 12 meses", pl: "Ilość, 12 mies.",
        fa: "مقدار ۱۲ ماه")
    case .revenueOfProduct:
      Phrase(
        en: "Bought, 12 months", pt: "Comprado, 12 meses", pl: "Kupiono, 12 mies.",
        fa: "خرید ۱۲ ماه")
    case .bought:
      Phrase(en: "Buys from us", pt: "Compra de nós", pl: "Kupuje od nas", fa: "از ما می‌خرد")
    case .competitor:
      Phrase(en: "With a competitor", pt: "Com um concorrente", pl: "U konkurenta", fa: "نزد رقیب")
    case .potential: Phrase(en: "Potential", pt: "Potencial", pl: "Potencjał", fa: "ظرفیت خرید")
    case .ourShare: Phrase(en: "Our share", pt: "Nossa parte", pl: "Nasz udział", fa: "سهم ما")
    case .person: Phrase(en: "Person", pt: "Pessoa", pl: "Osoba", fa: "فرد")
    case .jobTitle: Phrase(en: "Position", pt: "Cargo", pl: "Stanowisko", fa: "سمت")
    case .role:
      Phrase(en: "Role in buying", pt: "Papel na compra", pl: "Rola w zakupie", fa: "نقش در خرید")
    case .influence: Phrase(en: "Influence", pt: "Influência", pl: "Wpływ", fa: "نفوذ")
    case .stance: Phrase(en: "Stance", pt: "Posição", pl: "Nastawienie", fa: "موضع")
    case .lastContact:
      Phrase(en: "Last met", pt: "Último encontro", pl: "Ostatnie spotkanie", fa: "آخرین دیدار")
    case .overview: Phrase(en: "Overview", pt: "Resumo", pl: "Przegląd", fa: "نمای کلی")
    case .fullPage:
      Phrase(en: "Full page", pt: "Página completa", pl: "Pełna strona", fa: "صفحهٔ کامل")
    case .account: Phrase(en: "Account", pt: "Cliente", pl: "Klient", fa: "مشتری")
    case .risks: Phrase(en: "Risks", pt: "Riscos", pl: "Ryzyka", fa: "ریسک‌ها")
    case .keyFigures:
      Phrase(en: "Key figures", pt: "Indicadores", pl: "Kluczowe wskaźniki", fa: "شاخص‌های کلیدی")
    }
  }

  /// "Tier A".
  package static func tierNamed(_ name: Phrase) -> Phrase {
    Phrase(
      en: "Tier \(name.text(in: .english))", pt: "Nível \(name.text(in: .portuguese))",
      pl: "Poziom \(name.text(in: .polish))", fa: "ردهٔ \(name.text(in: .persian))")
  }

  /// "3 answers".
  package static let answers = CountedPhrase(
    en: ("# answer", "# answers"), pt: ("# resposta", "# respostas"),
    pl: ("# odpowiedź", "# odpowiedzi", "# odpowiedzi"), fa: "# پاسخ")

  /// "120 rows".
  package static let rows = CountedPhrase(
    en: ("# row", "# rows"), pt: ("# linha", "# linhas"),
    pl: ("# wiersz", "# wiersze", "# wierszy"),
    fa: "# سطر")
}
