import Localization

extension PortfolioMeasure {
  static let service: [PortfolioMeasure] = [
    PortfolioMeasure(
      "return_on_service", .fraction, ContributionText.returnOnService.phrase,
      Phrase(
        en: "sum of (gross margin - cost to serve) / sum of cost to serve",
        pt: "soma de (margem bruta - custo de atendimento) / soma do custo de atendimento",
        pl: "suma (marża brutto - koszt obsługi) / suma kosztu obsługi",
        fa: "مجموع (حاشیهٔ سود ناخالص - هزینهٔ خدمت) / مجموع هزینهٔ خدمت"),
      pattern: "{contribution_known} ÷ {cost_of_contributing}", input: .costToServe
    ) { .of($0.service.returnOnService, MetricValue.number) },
    PortfolioMeasure(
      "service_ratio", .fraction, ContributionText.serviceRatio.phrase,
      Phrase(
        en: "cost to serve / revenue, of the accounts whose cost is known",
        pt: "custo de atendimento / receita, dos clientes com custo conhecido",
        pl: "koszt obsługi / przychód, klientów o znanym koszcie",
        fa: "هزینهٔ خدمت / درآمد، برای مشتریان با هزینهٔ معلوم"),
      pattern: "{cost_known} ÷ {revenue_of_costed}", input: .costToServe
    ) { .of($0.service.costToServeRatio, MetricValue.number) },
    PortfolioMeasure(
      "effort_share", .fraction, ContributionText.effortShare.phrase,
      Phrase(
        en:
          "cost to serve of a tier / cost to serve of all accounts; the example is the highest tier",
        pt:
          "custo de atendimento de um nível / de todos os clientes; o exemplo é o nível mais alto",
        pl: "koszt obsługi poziomu / koszt obsługi wszystkich; przykład to najwyższy poziom",
        fa: "هزینهٔ خدمت یک رده / هزینهٔ خدمت همه؛ نمونه از بالاترین رده است"),
      pattern: "{first_tier_cost} ÷ {cost_known}", input: .costToServe
    ) { portfolio in
      portfolio.metrics.service.first.map { .of($0.effortShare, MetricValue.number) }
        ?? .undefined(.missingInput)
    },
    PortfolioMeasure(
      "whale_peak", .fraction, ContributionText.whalePeak.phrase,
      Phrase(
        en:
          "largest cumulative contribution, the most profitable accounts first / contribution of all",
        pt:
          "maior contribuição acumulada, do cliente mais rentável em diante / contribuição de todos",
        pl: "największa skumulowana marża pokrycia, od najbardziej zyskownych / marża wszystkich",
        fa: "بیشترین مشارکت انباشته از سودآورترین مشتریان / مشارکت همه"),
      pattern: "{peak} ÷ {whale_total}",
      source: "Kaplan, Narayanan 2001, Journal of Cost Management 15(5)",
      input: .costToServe
    ) { .of($0.metrics.whaleCurve.flatMap(\.peakShare), MetricValue.number) },
    PortfolioMeasure(
      "seasonal_index", .number, ContributionText.seasonalIndex.phrase,
      Phrase(
        en:
          "mean over two years of month / monthly mean of its year, scaled to 1 on average; the example is the strongest month",
        pt:
          "média de dois anos de mês / média mensal do ano, com média 1; o exemplo é o mês mais forte",
        pl:
          "średnia z dwóch lat: miesiąc / średnia miesięczna roku, przeskalowana do średniej 1; przykład to najsilniejszy miesiąc",
        fa: "میانگین دو سالهٔ ماه / میانگین ماهانهٔ همان سال، با میانگین ۱؛ نمونه قوی‌ترین ماه است"),
      pattern: "{largest_month_revenue} ÷ {adjusted_month_revenue}", source: "ratio to average"
    ) { .of($0.metrics.seasonality) { .number($0.indices.max() ?? 1) } },
  ]
}
