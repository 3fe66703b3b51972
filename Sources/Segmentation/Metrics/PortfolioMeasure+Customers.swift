import Localization

extension PortfolioMeasure {
  static let customers: [PortfolioMeasure] = [
    PortfolioMeasure(
      "net_promoter_score", .number, HomeText.netPromoterScore.phrase,
      Phrase(
        en:
          "share of accounts with a mean of 9 or 10 - share with 0 to 6, in points, one vote an account",
        pt:
          "parte das contas com média 9 ou 10 - parte com 0 a 6, em pontos, um voto por conta",
        pl:
          "udział klientów ze średnią 9 lub 10 - udział ze średnią od 0 do 6, w punktach, jeden głos na klienta",
        fa: "سهم مشتریان با میانگین ۹ یا ۱۰ - سهم ۰ تا ۶، به امتیاز، هر مشتری یک رأی"),
      pattern: "{100} × ({promoters} − {detractors}) ÷ {voters}",
      source: "Reichheld 2003, Harvard Business Review 81(12)", input: .satisfaction
    ) { .of($0.metrics.satisfaction.score, MetricValue.number) },
    PortfolioMeasure(
      "portfolio_days_late", .number, ReceivablesText.meanDaysLate.phrase,
      Phrase(
        en: "days late of the invoices paid in twelve months / their number, 0 for those in time",
        pt: "dias de atraso das faturas pagas em doze meses / número delas, 0 para as pagas em dia",
        pl:
          "dni opóźnienia faktur zapłaconych w dwunastu miesiącach / ich liczba, 0 dla terminowych",
        fa: "روزهای تأخیر فاکتورهای پرداخت‌شده در دوازده ماه / شمار آن‌ها، ۰ برای به‌موقع‌ها"),
      pattern: "{days_late_sum} ÷ {paid_invoices}"
    ) { .of($0.metrics.payment.meanDaysLate, MetricValue.number) },
    PortfolioMeasure(
      "portfolio_paid_late", .fraction, ReceivablesText.paidLate.phrase,
      Phrase(
        en: "invoices paid after the due date / invoices paid, in twelve months",
        pt: "faturas pagas após o vencimento / faturas pagas, em doze meses",
        pl: "faktury zapłacone po terminie / faktury zapłacone, w dwunastu miesiącach",
        fa: "فاکتورهای پرداخت‌شده پس از سررسید / فاکتورهای پرداخت‌شده، در دوازده ماه"),
      pattern: "{late_invoices} ÷ {paid_invoices}"
    ) { .of($0.metrics.payment.lateShare, MetricValue.number) },
    PortfolioMeasure(
      "silence_rate", .fraction, GrowthText.silenceRate.phrase,
      Phrase(
        en:
          "accounts without an order in the 180 days after the day of rating / accounts whose overdue ratio was in the same range on that day",
        pt:
          "clientes sem pedido nos 180 dias após a avaliação / clientes com índice de atraso na mesma faixa nesse dia",
        pl:
          "klienci bez zamówienia w 180 dni po dniu oceny / klienci ze wskaźnikiem opóźnienia w tym samym przedziale tego dnia",
        fa:
          "مشتریان بی‌سفارش در ۱۸۰ روز پس از روز سنجش / مشتریانی که نسبت تأخیرشان آن روز در همین بازه بود"
      ),
      pattern: "{silent_accounts} ÷ {late_accounts}"
    ) { _, silence in
      silence.latestBand.map { .of($0.rate, MetricValue.number) } ?? .undefined(.tooFewOrders)
    },
  ]
}
