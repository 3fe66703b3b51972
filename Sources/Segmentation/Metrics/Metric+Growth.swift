import AccountModel
import Localization

extension Metric {
  static let growthColumns: [Metric] = [
    Metric(
      "growth_contribution", .fraction,
      Phrase(
        en: "Contribution to growth", pt: "Contribuição ao crescimento",
        pl: "Wkład we wzrost", fa: "سهم در رشد"),
      Phrase(
        en: "change of revenue / revenue of all accounts in the twelve months before",
        pt: "variação da receita / receita de todas as contas nos doze meses anteriores",
        pl: "zmiana przychodu / przychód wszystkich klientów z poprzednich dwunastu miesięcy",
        fa: "تغییر درآمد / درآمد همهٔ مشتریان در دوازده ماه پیش از آن")
    ) { .of($0.metrics.growth.contribution, MetricValue.number) },
    Metric(
      "cagr", .fraction,
      Phrase(
        en: "Compound annual growth", pt: "Crescimento anual composto",
        pl: "Średnioroczne tempo wzrostu", fa: "رشد مرکب سالانه"),
      Phrase(
        en:
          "(revenue of 12 months / revenue of the first whole year) ^ (1 / years between them) - 1",
        pt: "(receita de 12 meses / receita do primeiro ano inteiro) ^ (1 / anos entre eles) - 1",
        pl:
          "(przychód z 12 miesięcy / przychód pierwszego pełnego roku) ^ (1 / lata między nimi) - 1",
        fa: "(درآمد ۱۲ ماه / درآمد نخستین سال کامل) ^ (۱ / سال‌های میان آن‌ها) - ۱")
    ) { .of($0.metrics.growth.compound, MetricValue.number) },
    Metric(
      "run_rate", .money,
      Phrase(
        en: "Run-rate of a new account", pt: "Ritmo anual de conta nova",
        pl: "Roczne tempo nowego klienta", fa: "آهنگ سالانهٔ مشتری تازه"),
      Phrase(
        en:
          "revenue of the months since the first order, its own month counted whole, / their number * 12; in the first year only",
        pt:
          "receita dos meses desde o primeiro pedido, o dele contado inteiro, / número deles * 12; só no primeiro ano",
        pl:
          "przychód miesięcy od pierwszego zamówienia, jego miesiąc liczony w całości, / ich liczba * 12; tylko w pierwszym roku",
        fa:
          "درآمد ماه‌ها از نخستین سفارش، ماه خود آن کامل شمرده می‌شود، / شمار آن‌ها * ۱۲؛ تنها در سال نخست"
      )
    ) { .of($0.metrics.growth.runRate, MetricValue.money) },
    Metric(
      "aov_growth", .fraction,
      Phrase(
        en: "Growth of the average order", pt: "Crescimento do pedido médio",
        pl: "Wzrost średniego zamówienia", fa: "رشد میانگین سفارش"),
      Phrase(
        en: "average order of 12 months / that of the twelve months before - 1",
        pt: "pedido médio de 12 meses / o dos doze meses anteriores - 1",
        pl: "średnie zamówienie z 12 miesięcy / z poprzednich dwunastu miesięcy - 1",
        fa: "میانگین سفارش ۱۲ ماه / میانگین دوازده ماه پیش از آن - ۱")
    ) { .of($0.metrics.growth.averageOrderValue, MetricValue.number) },
    Metric(
      "movement", .text,
      Phrase(
        en: "Movement", pt: "Movimento",
        pl: "Ruch klienta", fa: "ورود و خروج"),
      Phrase(
        en:
          "new, won back after twelve months of silence, continuing, lapsed (last order in the twelve months before) or dormant",
        pt:
          "nova, reconquistada após doze meses de silêncio, ativa, perdida (último pedido nos doze meses anteriores) ou adormecida",
        pl:
          "nowy, odzyskany po dwunastu miesiącach ciszy, kupuje nadal, utracony (ostatnie zamówienie w poprzednich dwunastu miesiącach) lub uśpiony",
        fa:
          "تازه، بازگشته پس از دوازده ماه سکوت، ادامه‌دار، از دست رفته (آخرین سفارش در دوازده ماه پیش از آن) یا خفته"
      )
    ) { .of($0.metrics.growth.movement) { .text($0.rawValue) } },
    Metric(
      "median_customers", .number,
      Phrase(
        en: "Worth in median customers", pt: "Equivale a clientes medianos",
        pl: "Wart tylu klientów medianowych", fa: "معادل چند مشتری میانه"),
      Phrase(
        en: "revenue of 12 months / median of the accounts with revenue",
        pt: "receita de 12 meses / mediana das contas com receita",
        pl: "przychód z 12 miesięcy / mediana klientów z przychodem",
        fa: "درآمد ۱۲ ماه / میانهٔ مشتریان دارای درآمد")
    ) { .of($0.metrics.medianCustomers, MetricValue.number) },
  ]
}
