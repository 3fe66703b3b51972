import Localization

extension PortfolioMeasure {
  static let concentration: [PortfolioMeasure] = [
    PortfolioMeasure(
      "top_fifth", .fraction, ConcentrationText.topFifth.phrase,
      Phrase(
        en: "revenue of the largest 20 % of the accounts, rounded up / revenue of all",
        pt: "receita dos 20% maiores clientes, arredondados para cima / receita de todos",
        pl: "przychód największych 20% klientów, zaokrąglonych w górę / przychód wszystkich",
        fa: "درآمد ۲۰٪ بزرگ‌ترین مشتریان، گرد به بالا / درآمد همه"),
      pattern: "{top_fifth_revenue} ÷ {all_revenue}", source: "Pareto"
    ) { .of($0.metrics.concentration.topFifthShare, MetricValue.number) },
    PortfolioMeasure(
      "herfindahl", .number, ConcentrationText.herfindahl.phrase,
      Phrase(
        en: "10,000 * sum of the squared shares of revenue",
        pt: "10.000 * soma dos quadrados das participações na receita",
        pl: "10 000 * suma kwadratów udziałów w przychodzie",
        fa: "۱۰٬۰۰۰ * مجموع مربع سهم‌های درآمد"),
      pattern: "{10000} × ({share_1}² + {share_2}² + {share_3}² + …)",
      source: "U.S. Department of Justice, FTC 2023, Merger Guidelines"
    ) { .of($0.metrics.concentration.herfindahl, MetricValue.number) },
    PortfolioMeasure(
      "effective_accounts", .number, ConcentrationText.effectiveAccounts.phrase,
      Phrase(
        en: "1 / sum of the squared shares of revenue",
        pt: "1 / soma dos quadrados das participações na receita",
        pl: "1 / suma kwadratów udziałów w przychodzie", fa: "۱ / مجموع مربع سهم‌های درآمد"),
      pattern: "{10000} ÷ {herfindahl}"
    ) { .of($0.metrics.concentration.effectiveAccounts, MetricValue.number) },
    PortfolioMeasure(
      "herfindahl_normalised", .number, ConcentrationText.normalisedHerfindahl.phrase,
      Phrase(
        en: "(H - 1/n) / (1 - 1/n), with H the sum of the squared shares and n the accounts",
        pt: "(H - 1/n) / (1 - 1/n), com H a soma dos quadrados e n os clientes",
        pl: "(H - 1/n) / (1 - 1/n), gdzie H to suma kwadratów udziałów, a n liczba klientów",
        fa: "(H - 1/n) / (1 - 1/n)؛ H مجموع مربع سهم‌ها و n شمار مشتریان است"),
      pattern: "({sum_of_squares} − {1} ÷ {accounts}) ÷ ({1} − {1} ÷ {accounts})"
    ) { .of($0.metrics.concentration.normalisedHerfindahl, MetricValue.number) },
    PortfolioMeasure(
      "gini", .number, ConcentrationText.gini.phrase,
      Phrase(
        en:
          "2 * sum of rank * revenue, smallest first / (accounts * revenue of all) - (accounts + 1) / accounts",
        pt:
          "2 * soma de posição * receita, da menor para a maior / (clientes * receita de todos) - (clientes + 1) / clientes",
        pl:
          "2 * suma pozycja * przychód, od najmniejszego / (klienci * przychód wszystkich) - (klienci + 1) / klienci",
        fa:
          "۲ * مجموع رتبه * درآمد، از کوچک‌ترین / (شمار مشتریان * درآمد همه) - (شمار مشتریان + ۱) / شمار مشتریان"
      ),
      pattern:
        "{2} × {ranked_revenue} ÷ ({accounts} × {all_revenue}) − {accounts_and_one} ÷ {accounts}",
      source: "Gini 1912; ineq (R)"
    ) { .of($0.metrics.concentration.gini, MetricValue.number) },
  ]
}
