import Localization

extension Metric {
  static let orderColumns: [Metric] = [
    Metric(
      "first_order", .date,
      Phrase(
        en: "First order", pt: "Primeiro pedido", pl: "Pierwsze zamówienie", fa: "نخستین سفارش"),
      Phrase(
        en: "date of the first order", pt: "data do primeiro pedido",
        pl: "data pierwszego zamówienia", fa: "تاریخ نخستین سفارش")
    ) { .of($0.metrics.orders.first, MetricValue.date) },
    Metric(
      "last_order", .date,
      Phrase(en: "Last order", pt: "Último pedido", pl: "Ostatnie zamówienie", fa: "آخرین سفارش"),
      Phrase(
        en: "date of the last order", pt: "data do último pedido",
        pl: "data ostatniego zamówienia", fa: "تاریخ آخرین سفارش")
    ) { .of($0.metrics.orders.last, MetricValue.date) },
    Metric(
      "recency_days", .days,
      Phrase(
        en: "Days since last order", pt: "Dias desde o último pedido",
        pl: "Dni od ostatniego zamówienia", fa: "روز از آخرین سفارش"),
      Phrase(
        en: "days from the last order to the as-of date",
        pt: "dias do último pedido até a data-base",
        pl: "dni od ostatniego zamówienia do dnia odniesienia",
        fa: "روز از آخرین سفارش تا تاریخ مبنا")
    ) { .of($0.metrics.orders.recency, MetricValue.count) },
    Metric(
      "tenure_days", .days,
      Phrase(
        en: "Days since first order", pt: "Dias desde o primeiro pedido",
        pl: "Dni od pierwszego zamówienia", fa: "روز از نخستین سفارش"),
      Phrase(
        en: "days from the first order to the as-of date",
        pt: "dias do primeiro pedido até a data-base",
        pl: "dni od pierwszego zamówienia do dnia odniesienia",
        fa: "روز از نخستین سفارش تا تاریخ مبنا")
    ) { .of($0.metrics.tenure.daysSinceFirstOrder, MetricValue.count) },
    Metric(
      "order_days", .count,
      Phrase(en: "Order dates", pt: "Datas de pedido", pl: "Dni z zamówieniem", fa: "روزهای سفارش"),
      Phrase(
        en: "number of different dates with an order", pt: "número de datas distintas com pedido",
        pl: "liczba różnych dni z zamówieniem", fa: "شمار روزهای متفاوت دارای سفارش")
    ) { .count($0.metrics.orders.days) },
    Metric(
      "gap_mean", .days,
      Phrase(
        en: "Mean days between orders", pt: "Média de dias entre pedidos",
        pl: "Średnio dni między zamówieniami", fa: "میانگین روز میان سفارش‌ها"),
      Phrase(
        en: "(last order - first order) / (order dates - 1)",
        pt: "(último pedido - primeiro pedido) / (datas de pedido - 1)",
        pl: "(ostatnie zamówienie - pierwsze) / (dni z zamówieniem - 1)",
        fa: "(آخرین سفارش - نخستین سفارش) / (روزهای سفارش - ۱)")
    ) { .of($0.metrics.orders.meanGap, MetricValue.number) },
    Metric(
      "gap_median", .days,
      Phrase(
        en: "Median days between orders", pt: "Mediana de dias entre pedidos",
        pl: "Mediana dni między zamówieniami", fa: "میانهٔ روز میان سفارش‌ها"),
      Phrase(
        en: "median of the days between consecutive order dates",
        pt: "mediana dos dias entre datas de pedido consecutivas",
        pl: "mediana dni między kolejnymi dniami z zamówieniem",
        fa: "میانهٔ روزهای میان روزهای سفارش پیاپی")
    ) { .of($0.metrics.orders.medianGap, MetricValue.number) },
    Metric(
      "next_expected", .date,
      Phrase(
        en: "Next order expected", pt: "Próximo pedido esperado", pl: "Oczekiwane zamówienie",
        fa: "سفارش بعدی مورد انتظار"),
      Phrase(
        en: "last order + median days between orders, rounded half up",
        pt: "último pedido + mediana de dias entre pedidos, arredondada",
        pl: "ostatnie zamówienie + mediana dni między zamówieniami, zaokrąglona",
        fa: "آخرین سفارش + میانهٔ روز میان سفارش‌ها، گردشده")
    ) { .of($0.metrics.orders.nextExpected, MetricValue.date) },
    Metric(
      "overdue_ratio", .number,
      Phrase(
        en: "Overdue ratio", pt: "Índice de atraso", pl: "Wskaźnik opóźnienia", fa: "نسبت تأخیر"),
      Phrase(
        en: "days since the last order / median days between orders",
        pt: "dias desde o último pedido / mediana de dias entre pedidos",
        pl: "dni od ostatniego zamówienia / mediana dni między zamówieniami",
        fa: "روز از آخرین سفارش / میانهٔ روز میان سفارش‌ها")
    ) { .of($0.metrics.orders.overdueRatio, MetricValue.number) },
  ]
}
