import Localization

extension Metric {
  static let revenueColumns: [Metric] = [
    Metric(
      "orders_all", .count,
      Phrase(
        en: "Orders, all time", pt: "Pedidos, total", pl: "Zamówienia ogółem", fa: "کل سفارش‌ها"),
      Phrase(
        en: "number of orders with a positive amount up to the as-of date",
        pt: "número de pedidos com valor positivo até a data-base",
        pl: "liczba zamówień o dodatniej kwocie do dnia odniesienia",
        fa: "شمار سفارش‌های با مبلغ مثبت تا تاریخ مبنا")
    ) { .count($0.metrics.orders.all) },
    Metric(
      "revenue_all", .money,
      Phrase(
        en: "Revenue, all time", pt: "Receita, total", pl: "Przychód ogółem", fa: "کل درآمد"),
      Phrase(
        en: "sum of sales and credits up to the as-of date",
        pt: "soma de vendas e créditos até a data-base",
        pl: "suma sprzedaży i korekt do dnia odniesienia",
        fa: "جمع فروش‌ها و برگشتی‌ها تا تاریخ مبنا")
    ) { .money($0.metrics.revenue.all) },
    Metric(
      "revenue_ttm", .money,
      Phrase(
        en: "Revenue, 12 months", pt: "Receita, 12 meses", pl: "Przychód, 12 miesięcy",
        fa: "درآمد ۱۲ ماه"),
      Phrase(
        en: "sum of sales and credits of the twelve months up to the as-of date",
        pt: "soma de vendas e créditos dos doze meses até a data-base",
        pl: "suma sprzedaży i korekt z dwunastu miesięcy do dnia odniesienia",
        fa: "جمع فروش‌ها و برگشتی‌های دوازده ماه تا تاریخ مبنا")
    ) { .money($0.metrics.revenue.trailing) },
    Metric(
      "revenue_prior", .money,
      Phrase(
        en: "Revenue, 12 months before", pt: "Receita, 12 meses anteriores",
        pl: "Przychód, poprzednie 12 miesięcy", fa: "درآمد ۱۲ ماه پیش از آن"),
      Phrase(
        en: "sum of sales and credits of the twelve months before those",
        pt: "soma de vendas e créditos dos doze meses anteriores a esses",
        pl: "suma sprzedaży i korekt z poprzednich dwunastu miesięcy",
        fa: "جمع فروش‌ها و برگشتی‌های دوازده ماه پیش از آن")
    ) { .money($0.metrics.revenue.prior) },
    Metric(
      "orders_ttm", .count,
      Phrase(
        en: "Orders, 12 months", pt: "Pedidos, 12 meses", pl: "Zamówienia, 12 miesięcy",
        fa: "سفارش‌های ۱۲ ماه"),
      Phrase(
        en: "number of orders with a positive amount in the trailing twelve months",
        pt: "número de pedidos com valor positivo nos últimos doze meses",
        pl: "liczba zamówień o dodatniej kwocie w ostatnich dwunastu miesiącach",
        fa: "شمار سفارش‌های با مبلغ مثبت در دوازده ماه اخیر")
    ) { .count($0.metrics.orders.trailing) },
    Metric(
      "aov_ttm", .money,
      Phrase(
        en: "Average order value", pt: "Ticket médio", pl: "Średnia wartość zamówienia",
        fa: "میانگین ارزش سفارش"),
      Phrase(
        en: "sum of the orders of the trailing twelve months / their number, credits left out",
        pt: "soma dos pedidos dos últimos doze meses / seu número, sem os créditos",
        pl: "suma zamówień z ostatnich dwunastu miesięcy / ich liczba, bez korekt",
        fa: "جمع سفارش‌های دوازده ماه اخیر / شمار آنها، بدون برگشتی‌ها")
    ) { .of($0.metrics.revenue.averageOrderValue, MetricValue.number) },
    Metric(
      "yoy", .fraction,
      Phrase(
        en: "Growth over the year before", pt: "Crescimento sobre o ano anterior",
        pl: "Wzrost rok do roku", fa: "رشد نسبت به سال پیش"),
      Phrase(
        en:
          "(revenue of 12 months - revenue of the 12 months before) / revenue of the 12 months before",
        pt:
          "(receita de 12 meses - receita dos 12 meses anteriores) / receita dos 12 meses anteriores",
        pl:
          "(przychód z 12 miesięcy - przychód z poprzednich 12) / przychód z poprzednich 12 miesięcy",
        fa: "(درآمد ۱۲ ماه - درآمد ۱۲ ماه پیش از آن) / درآمد ۱۲ ماه پیش از آن")
    ) { .of($0.metrics.revenue.growth, MetricValue.number) },
    Metric(
      "share_ttm", .fraction,
      Phrase(
        en: "Share of revenue", pt: "Participação na receita", pl: "Udział w przychodzie",
        fa: "سهم از درآمد"),
      Phrase(
        en: "revenue of 12 months / sum of all positive revenues of 12 months",
        pt: "receita de 12 meses / soma de todas as receitas positivas de 12 meses",
        pl: "przychód z 12 miesięcy / suma wszystkich dodatnich przychodów z 12 miesięcy",
        fa: "درآمد ۱۲ ماه / جمع همهٔ درآمدهای مثبت ۱۲ ماه")
    ) { .number($0.metrics.revenue.share) },
    Metric(
      "rank_ttm", .count,
      Phrase(
        en: "Rank by revenue", pt: "Posição por receita", pl: "Miejsce wg przychodu",
        fa: "رتبهٔ درآمد"),
      Phrase(
        en: "1 + number of accounts with a larger revenue of 12 months",
        pt: "1 + número de contas com receita de 12 meses maior",
        pl: "1 + liczba klientów o większym przychodzie z 12 miesięcy",
        fa: "۱ + شمار مشتریان با درآمد ۱۲ ماههٔ بیشتر")
    ) { .of($0.metrics.revenue.rank, MetricValue.count) },
    Metric(
      "cum_before", .fraction,
      Phrase(
        en: "Share of larger accounts", pt: "Participação das contas maiores",
        pl: "Udział większych klientów", fa: "سهم مشتریان بزرگ‌تر"),
      Phrase(
        en: "share of the total held by accounts with a larger revenue",
        pt: "parte do total detida por contas com receita maior",
        pl: "część całości przypadająca na klientów o większym przychodzie",
        fa: "سهم مشتریان با درآمد بیشتر از کل")
    ) { .of($0.metrics.revenue.cumulativeBefore, MetricValue.number) },
    Metric(
      "cum_incl", .fraction,
      Phrase(
        en: "Cumulative share", pt: "Participação acumulada", pl: "Udział skumulowany",
        fa: "سهم انباشته"),
      Phrase(
        en: "share of the total held by accounts with a larger or equal revenue",
        pt: "parte do total detida por contas com receita maior ou igual",
        pl: "część całości przypadająca na klientów o większym lub równym przychodzie",
        fa: "سهم مشتریان با درآمد بیشتر یا برابر از کل")
    ) { .of($0.metrics.revenue.cumulativeIncluding, MetricValue.number) },
  ]

  /// `m01` ... `m12`: the last twelve complete months, oldest first.
  static let monthColumns: [Metric] = (1...12).map { number in
    Metric(
      number < 10 ? "m0\(number)" : "m\(number)", .money,
      Phrase(
        en: "Revenue of month \(number) of 12", pt: "Receita do mês \(number) de 12",
        pl: "Przychód z miesiąca \(number) z 12", fa: "درآمد ماه \(number) از ۱۲"),
      Phrase(
        en: "sum of sales and credits of one of the last twelve complete months, oldest first",
        pt: "soma de vendas e créditos de um dos últimos doze meses completos, do mais antigo",
        pl:
          "suma sprzedaży i korekt z jednego z ostatnich dwunastu pełnych miesięcy, od najstarszego",
        fa: "جمع فروش‌ها و برگشتی‌های یکی از دوازده ماه کامل اخیر، از قدیمی‌ترین")
    ) { .money($0.metrics.revenue.month(number)) }
  }
}
