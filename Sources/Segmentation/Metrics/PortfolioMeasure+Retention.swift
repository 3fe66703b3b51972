import Localization

extension PortfolioMeasure {
  static let retention: [PortfolioMeasure] = [
    PortfolioMeasure(
      "net_retention", .fraction, GrowthText.netRetentionHead.phrase,
      Phrase(
        en:
          "(revenue before - lost - contraction + expansion) / revenue before, of the customers with revenue in the twelve months before",
        pt:
          "(receita anterior - perdida - contração + expansão) / receita anterior, dos clientes com receita nos doze meses anteriores",
        pl:
          "(wcześniejszy przychód - utracone - spadek + wzrost) / wcześniejszy przychód, klientów z przychodem w poprzednich dwunastu miesiącach",
        fa:
          "(درآمد پیشین - از دست رفته - کاهش + گسترش) / درآمد پیشین، برای مشتریان دارای درآمد در دوازده ماه پیش‌تر"
      ), pattern: "({base} − {churned} − {contraction} + {expansion}) ÷ {base}",
      source: "net revenue retention (NRR)"
    ) { .of($0.metrics.retention.all.net, MetricValue.number) },
    PortfolioMeasure(
      "gross_retention", .fraction, GrowthText.grossRetention.phrase,
      Phrase(
        en: "(revenue before - lost - contraction) / revenue before, of the same customers",
        pt: "(receita anterior - perdida - contração) / receita anterior, dos mesmos clientes",
        pl:
          "(wcześniejszy przychód - utracone - spadek) / wcześniejszy przychód, tych samych klientów",
        fa: "(درآمد پیشین - از دست رفته - کاهش) / درآمد پیشین، برای همان مشتریان"),
      pattern: "({base} − {churned} − {contraction}) ÷ {base}",
      source: "gross revenue retention (GRR)"
    ) { .of($0.metrics.retention.all.gross, MetricValue.number) },
    PortfolioMeasure(
      "logo_retention", .fraction, GrowthText.logoRetention.phrase,
      Phrase(
        en: "customers that still buy / customers with revenue in the twelve months before",
        pt: "clientes que ainda compram / clientes com receita nos doze meses anteriores",
        pl: "klienci, którzy nadal kupują / klienci z przychodem w poprzednich dwunastu miesiącach",
        fa: "مشتریانی که هنوز می‌خرند / مشتریان دارای درآمد در دوازده ماه پیش‌تر"),
      pattern: "({cohort} − {lost_accounts}) ÷ {cohort}"
    ) { .of($0.metrics.retention.all.logo, MetricValue.number) },
    PortfolioMeasure(
      "churn", .fraction,
      Phrase(
        en: "Customers lost", pt: "Clientes perdidos", pl: "Utraceni klienci",
        fa: "مشتریان از دست رفته"),
      Phrase(
        en: "1 - customers kept", pt: "1 - clientes mantidos", pl: "1 - utrzymani klienci",
        fa: "۱ - مشتریان مانده"), pattern: "{1} − {logo_retention}"
    ) { .of($0.metrics.retention.all.logo) { .number(1 - $0) } },
    PortfolioMeasure(
      "revenue_bridge", .money,
      Phrase(
        en: "Bridge of revenue", pt: "Ponte da receita", pl: "Pomost przychodu", fa: "پل درآمد"),
      Phrase(
        en:
          "revenue before + new + won back + expansion - contraction - lost + credits = revenue of 12 months",
        pt:
          "receita anterior + novos + reconquistados + expansão - contração - perdida + créditos = receita de 12 meses",
        pl:
          "wcześniejszy przychód + nowi + odzyskani + wzrost - spadek - utracone + korekty = przychód z 12 miesięcy",
        fa:
          "درآمد پیشین + تازه + بازگشته + گسترش - کاهش - از دست رفته + برگشتی‌ها = درآمد ۱۲ ماه"),
      pattern:
        "{prior} + {new} + {returned} + {bridge_expansion} − {bridge_contraction} − {lost} + {credits}"
    ) { .money($0.metrics.bridge.trailing) },
    PortfolioMeasure(
      "portfolio_growth", .fraction,
      Phrase(
        en: "Growth of all accounts", pt: "Crescimento de todos os clientes",
        pl: "Wzrost wszystkich klientów", fa: "رشد همهٔ مشتریان"),
      Phrase(
        en: "(revenue of 12 months - revenue before) / revenue before, of all accounts",
        pt: "(receita de 12 meses - receita anterior) / receita anterior, de todos os clientes",
        pl: "(przychód z 12 miesięcy - wcześniejszy) / wcześniejszy, wszystkich klientów",
        fa: "(درآمد ۱۲ ماه - درآمد پیشین) / درآمد پیشین، برای همهٔ مشتریان"),
      pattern: "({revenue_bridge} − {prior}) ÷ {prior}"
    ) { .of($0.metrics.totals.growth, MetricValue.number) },
  ]
}
