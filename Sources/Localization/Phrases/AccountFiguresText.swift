/// Texts of the part of an account's page about its orders and costs.
package enum AccountFiguresText: String, InterfaceText {
  case orderFiguresTitle, rfm, averageOrder, orderGap, orderGapShort, orderRhythmNow, nextOrder
  case tenure, customerSince, costToServe, contributionHere, reportingLines, relations, partOf
  case ourPeople, theirPeople, productCategory, otherCategories, withoutCategory, costOfGoods
  case profitStep, quarterMean, answersHead, overdueHere, daysLateHere, ofInvoicesLate
  case variation

  package var phrase: Phrase {
    switch self {
    case .orderFiguresTitle:
      Phrase(
        en: "Orders and profit", pt: "Pedidos e resultado", pl: "Zamówienia i wynik",
        fa: "سفارش‌ها و سودآوری")
    case .rfm: Phrase(verbatim: "RFM")
    case .averageOrder:
      Phrase(
        en: "Average order", pt: "Pedido médio", pl: "Średnie zamówienie", fa: "میانگین هر سفارش")
    case .orderGap:
      Phrase(
        en: "Usual gap between orders", pt: "Intervalo habitual entre pedidos",
        pl: "Zwykły odstęp między zamówieniami", fa: "فاصلهٔ معمول سفارش‌ها")
    case .orderGapShort:
      Phrase(
        en: "the usual gap", pt: "o intervalo habitual", pl: "zwykły odstęp",
        fa: "فاصلهٔ معمول")
    case .orderRhythmNow:
      Phrase(
        en: "Since the last order", pt: "Desde o último pedido", pl: "Od ostatniego zamówienia",
        fa: "از آخرین سفارش")
    case .nextOrder:
      Phrase(
        en: "Next order expected", pt: "Próximo pedido esperado",
        pl: "Spodziewane zamówienie", fa: "موعد سفارش بعدی")
    case .tenure:
      Phrase(en: "Tenure", pt: "Tempo de relação", pl: "Staż współpracy", fa: "سابقهٔ همکاری")
    case .customerSince: Phrase(en: "since", pt: "desde", pl: "od", fa: "از")
    case .costToServe:
      Phrase(
        en: "Cost to serve", pt: "Custo de atendimento", pl: "Koszt obsługi", fa: "هزینهٔ خدمت")
    case .contributionHere: AccountText.contribution.phrase
    case .variation:
      Phrase(
        en: "Variation of revenue", pt: "Variação da receita", pl: "Zmienność przychodu",
        fa: "نوسان درآمد")
    case .overdueHere:
      Phrase(
        en: "Overdue invoices", pt: "Faturas vencidas", pl: "Faktury po terminie",
        fa: "فاکتورهای سررسیدگذشته")
    case .daysLateHere: ReceivablesText.meanDaysLate.phrase
    case .ofInvoicesLate:
      Phrase(
        en: "of invoices paid late", pt: "das faturas pagas com atraso",
        pl: "faktur zapłaconych po terminie", fa: "فاکتورها دیر پرداخت شده‌اند")
    case .reportingLines:
      Phrase(
        en: "Who reports to whom", pt: "Quem responde a quem", pl: "Kto komu podlega",
        fa: "چه کسی به چه کسی گزارش می‌دهد")
    case .relations:
      Phrase(en: "Relations", pt: "Relações", pl: "Powiązania", fa: "ارتباط‌ها")
    case .partOf: Phrase(en: "Part of", pt: "Parte de", pl: "Część grupy", fa: "زیرمجموعهٔ")
    case .ourPeople:
      Phrase(en: "Our people", pt: "Nossa equipe", pl: "Nasz zespół", fa: "همکاران ما")
    case .theirPeople:
      Phrase(
        en: "Their people", pt: "Pessoas do cliente", pl: "Osoby u klienta", fa: "افراد مشتری")
    case .productCategory:
      Phrase(
        en: "Product category", pt: "Categoria de produto", pl: "Kategoria produktów",
        fa: "گروه کالا")
    case .otherCategories: Phrase(en: "Other", pt: "Outras", pl: "Pozostałe", fa: "سایر")
    case .withoutCategory:
      Phrase(en: "No category", pt: "Sem categoria", pl: "Bez kategorii", fa: "بدون گروه")
    case .costOfGoods:
      Phrase(
        en: "Cost of goods", pt: "Custo das mercadorias", pl: "Koszt własny towarów",
        fa: "بهای تمام‌شدهٔ کالا")
    case .profitStep: Phrase(en: "Step", pt: "Etapa", pl: "Pozycja", fa: "قلم")
    case .quarterMean:
      Phrase(en: "Mean, 0 to 10", pt: "Média, 0 a 10", pl: "Średnia, 0–10", fa: "میانگین، ۰ تا ۱۰")
    case .answersHead: Phrase(en: "Answers", pt: "Respostas", pl: "Odpowiedzi", fa: "پاسخ‌ها")
    }
  }
}
