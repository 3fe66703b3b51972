/// Texts of the pages that list documents.
package enum IndexText: String, InterfaceText {
  case all, byTier, byOwner, bySegment, byMonth, listParts, part, withoutTier, candidate, prospect
  case ours, theirs, overdueActions, thisWeek, later, withoutDate, done, noEntries, latestMeetings
  case months, reviews, score, growth, lastMeeting, candidatesNote, filterAccounts, accountsLead
  case actionsLead, peopleLead, meetingsLead, handbookLead, sparkline, side, colleagues, contacts
  case partners, competitorPeople, openActionsShort, filterActions, allActions, accountOwner

  package var phrase: Phrase {
    switch self {
    case .allActions: Phrase(en: "All", pt: "Todas", pl: "Wszystkie", fa: "همه")
    case .accountOwner: Phrase(en: "Owner", pt: "Responsável", pl: "Opiekun", fa: "مسئول")
    case .all: Phrase(en: "All", pt: "Todos", pl: "Wszyscy", fa: "همه")
    case .byTier: Phrase(en: "By tier", pt: "Por nível", pl: "Według poziomu", fa: "بر پایهٔ رده")
    case .byOwner:
      Phrase(en: "By owner", pt: "Por responsável", pl: "Według opiekuna", fa: "بر پایهٔ مسئول")
    case .bySegment:
      Phrase(en: "By segment", pt: "Por segmento", pl: "Według segmentu", fa: "بر پایهٔ بخش")
    case .byMonth: Phrase(en: "By month", pt: "Por mês", pl: "Według miesiąca", fa: "بر پایهٔ ماه")
    case .listParts:
      Phrase(en: "Parts of the list", pt: "Partes da lista", pl: "Części listy", fa: "بخش‌های فهرست")
    case .part: Phrase(en: "Part", pt: "Parte", pl: "Część", fa: "بخش")
    case .withoutTier:
      Phrase(en: "Without tier", pt: "Sem nível", pl: "Bez poziomu", fa: "بدون رده")
    case .candidate: Phrase(en: "Candidate", pt: "Candidato", pl: "Kandydat", fa: "بدون پرونده")
    case .prospect: Phrase(en: "Prospect", pt: "Potencial", pl: "Potencjalny", fa: "بالقوه")
    case .ours: Phrase(en: "Our people", pt: "Nossa equipe", pl: "Nasz zespół", fa: "همکاران ما")
    case .theirs: Phrase(en: "Contacts", pt: "Contatos", pl: "Kontakty", fa: "مخاطبان")
    case .overdueActions: Phrase(en: "Overdue", pt: "Em atraso", pl: "Po terminie", fa: "عقب‌افتاده")
    case .thisWeek:
      Phrase(
        en: "Next seven days", pt: "Próximos sete dias", pl: "Najbliższe siedem dni",
        fa: "هفت روز آینده")
    case .later: Phrase(en: "Later", pt: "Mais tarde", pl: "Później", fa: "بعدتر")
    case .withoutDate:
      Phrase(en: "Without a date", pt: "Sem data", pl: "Bez terminu", fa: "بدون تاریخ")
    case .done: Phrase(en: "Done", pt: "Concluídas", pl: "Zakończone", fa: "انجام‌شده")
    case .noEntries:
      Phrase(
        en: "Nothing here yet.", pt: "Ainda não há nada aqui.", pl: "Na razie nic tu nie ma.",
        fa: "هنوز چیزی اینجا نیست.")
    case .latestMeetings:
      Phrase(
        en: "Latest meetings", pt: "Últimas reuniões", pl: "Ostatnie spotkania", fa: "آخرین جلسه‌ها")
    case .months: Phrase(en: "Months", pt: "Meses", pl: "Miesiące", fa: "ماه‌ها")
    case .reviews: Phrase(en: "Reviews", pt: "Revisões", pl: "Przeglądy", fa: "بازبینی‌ها")
    case .score: Phrase(en: "Score", pt: "Pontuação", pl: "Wynik", fa: "امتیاز")
    case .growth: Phrase(en: "Growth", pt: "Crescimento", pl: "Wzrost", fa: "رشد")
    case .lastMeeting:
      Phrase(en: "Last meeting", pt: "Última reunião", pl: "Ostatnie spotkanie", fa: "آخرین جلسه")
    case .candidatesNote:
      Phrase(
        en: "Candidates have orders but no dossier yet.",
        pt: "Os candidatos têm pedidos, mas ainda não têm dossiê.",
        pl: "Kandydaci mają zamówienia, ale nie mają jeszcze karty.",
        fa: "این مشتریان سفارش دارند اما هنوز پرونده ندارند.")
    case .filterAccounts:
      Phrase(en: "Show accounts", pt: "Mostrar clientes", pl: "Pokaż klientów", fa: "نمایش مشتریان")
    case .accountsLead:
      Phrase(
        en: "Every customer and prospect, the largest revenue first.",
        pt: "Todos os clientes e potenciais, por receita.",
        pl: "Wszyscy obecni i potencjalni klienci, od największego przychodu.",
        fa: "همهٔ مشتریان، به ترتیب درآمد.")
    case .actionsLead:
      Phrase(
        en: "What is promised, to whom, and what is late.",
        pt: "O que foi prometido, a quem, e o que está atrasado.",
        pl: "Co obiecano, komu i co jest spóźnione.",
        fa: "چه وعده‌ای داده شده، به چه کسی، و چه چیزی عقب افتاده است.")
    case .peopleLead:
      Phrase(
        en: "Who knows whom, on both sides.", pt: "Quem conhece quem, dos dois lados.",
        pl: "Kto kogo zna, po obu stronach.", fa: "چه کسی با چه کسی در ارتباط است، در هر دو طرف.")
    case .meetingsLead:
      Phrase(
        en: "What was discussed and agreed, by month.",
        pt: "O que foi discutido e acordado, por mês.",
        pl: "Co omówiono i ustalono, według miesięcy.",
        fa: "چه گفته شد و بر سر چه توافق شد، ماه به ماه.")
    case .handbookLead:
      Phrase(
        en: "How we work with accounts.", pt: "Como trabalhamos com os clientes.",
        pl: "Jak pracujemy z klientami.", fa: "چگونه با مشتریان کار می‌کنیم.")
    case .sparkline: Phrase(en: "12 months", pt: "12 meses", pl: "12 miesięcy", fa: "۱۲ ماه")
    case .side: Phrase(en: "Side", pt: "Lado", pl: "Strona", fa: "طرف")
    case .colleagues: Phrase(en: "Colleagues", pt: "Colegas", pl: "Współpracownicy", fa: "همکاران")
    case .contacts:
      Phrase(
        en: "Customers' people", pt: "Pessoas dos clientes", pl: "Osoby u klientów",
        fa: "افراد مشتریان")
    case .partners: Phrase(en: "Partners", pt: "Parceiros", pl: "Partnerzy", fa: "شرکا")
    case .competitorPeople:
      Phrase(
        en: "Competitors' people", pt: "Pessoas da concorrência", pl: "Osoby u konkurentów",
        fa: "افراد رقبا")
    case .openActionsShort:
      Phrase(en: "Open actions", pt: "Ações em aberto", pl: "Otwarte działania", fa: "اقدام‌های باز")
    case .filterActions:
      Phrase(en: "Show actions", pt: "Mostrar ações", pl: "Pokaż działania", fa: "نمایش اقدام‌ها")
    }
  }

  /// "2 meetings".
  package static let meetings = CountedPhrase(
    en: ("# meeting", "# meetings"), pt: ("# reunião", "# reuniões"),
    pl: ("# spotkanie", "# spotkania", "# spotkań"), fa: "# جلسه")

  /// "1 April – 30 April: 12 entries" is counted with this.
  package static let entries = CountedPhrase(
    en: ("# entry", "# entries"), pt: ("# registro", "# registros"),
    pl: ("# pozycja", "# pozycje", "# pozycji"), fa: "# مورد")
}
