import AccountModel
import Localization

extension Metric {
  static let furtherColumns: [Metric] = [
    Metric(
      "customer_since", .date,
      Phrase(en: "Customer since", pt: "Cliente desde", pl: "Klient od", fa: "مشتری از"),
      Phrase(
        en: "customer_since of the dossier, else the first order",
        pt: "customer_since do dossiê, senão o primeiro pedido",
        pl: "customer_since z kartoteki, w przeciwnym razie pierwsze zamówienie",
        fa: "customer_since پرونده، وگرنه نخستین سفارش")
    ) { .of($0.metrics.tenure.since, MetricValue.date) },
    Metric(
      "tenure_years", .years,
      Phrase(en: "Tenure", pt: "Tempo de relação", pl: "Staż", fa: "سابقه"),
      Phrase(
        en: "days since customer_since or the first order / 365.25",
        pt: "dias desde customer_since ou o primeiro pedido / 365,25",
        pl: "dni od customer_since lub pierwszego zamówienia / 365,25",
        fa: "روز از customer_since یا نخستین سفارش / ۳۶۵٫۲۵")
    ) { .of($0.metrics.tenure.years, MetricValue.number) },
    Metric(
      "satisfaction", .number,
      Phrase(en: "Satisfaction", pt: "Satisfação", pl: "Zadowolenie", fa: "رضایت"),
      Phrase(
        en: "mean of the recommendation answers of the trailing twelve months, 0 to 10",
        pt: "média das respostas de recomendação dos últimos doze meses, 0 a 10",
        pl: "średnia odpowiedzi o polecaniu z ostatnich dwunastu miesięcy, od 0 do 10",
        fa: "میانگین پاسخ‌های توصیه در دوازده ماه اخیر، ۰ تا ۱۰"),
      input: .satisfaction
    ) { .of($0.metrics.satisfaction.mean, MetricValue.number) },
    Metric(
      "satisfaction_answers", .count,
      Phrase(
        en: "Recommendation answers", pt: "Respostas de recomendação",
        pl: "Odpowiedzi o polecaniu", fa: "پاسخ‌های توصیه"),
      Phrase(
        en: "number of recommendation answers of the trailing twelve months",
        pt: "número de respostas de recomendação dos últimos doze meses",
        pl: "liczba odpowiedzi o polecaniu z ostatnich dwunastu miesięcy",
        fa: "شمار پاسخ‌های توصیه در دوازده ماه اخیر"),
      input: .satisfaction
    ) { .count($0.metrics.satisfaction.answers) },
    Metric(
      "potential", .money,
      Phrase(en: "Potential", pt: "Potencial", pl: "Potencjał", fa: "ظرفیت خرید"),
      Phrase(
        en: "yearly spend of the account with all suppliers, of the latest year known",
        pt: "gasto anual da conta com todos os fornecedores, do último ano conhecido",
        pl: "roczne wydatki klienta u wszystkich dostawców, z ostatniego znanego roku",
        fa: "خرید سالانهٔ مشتری از همهٔ تأمین‌کنندگان در آخرین سال معلوم"),
      input: .potential
    ) { .of($0.metrics.wallet.potential, MetricValue.money) },
    Metric(
      "white_space", .money,
      Phrase(
        en: "White space", pt: "Espaço em branco", pl: "Niewykorzystany potencjał", fa: "ظرفیت آزاد"
      ),
      Phrase(
        en: "potential - revenue of 12 months, at least 0",
        pt: "potencial - receita de 12 meses, no mínimo 0",
        pl: "potencjał - przychód z 12 miesięcy, co najmniej 0",
        fa: "ظرفیت خرید - درآمد ۱۲ ماه، دست‌کم ۰"),
      input: .potential
    ) { .of($0.metrics.wallet.whiteSpace, MetricValue.money) },
    Metric(
      "share_of_wallet", .fraction,
      Phrase(
        en: "Share of wallet", pt: "Participação na carteira", pl: "Udział w portfelu",
        fa: "سهم از خرید مشتری"),
      Phrase(
        en: "revenue of 12 months / potential", pt: "receita de 12 meses / potencial",
        pl: "przychód z 12 miesięcy / potencjał", fa: "درآمد ۱۲ ماه / ظرفیت خرید"),
      input: .potential
    ) { .of($0.metrics.wallet.shareOfWallet, MetricValue.number) },
    Metric(
      "cost_to_serve", .money,
      Phrase(
        en: "Cost to serve", pt: "Custo de atendimento", pl: "Koszt obsługi", fa: "هزینهٔ خدمت"),
      Phrase(
        en: "cost of serving the account in the last twelve complete months",
        pt: "custo de atender a conta nos últimos doze meses completos",
        pl: "koszt obsługi klienta w ostatnich dwunastu pełnych miesiącach",
        fa: "هزینهٔ خدمت به مشتری در دوازده ماه کامل اخیر"),
      input: .costToServe
    ) { .of($0.metrics.profitability.costToServe, MetricValue.money) },
    Metric(
      "cost_to_serve_ratio", .fraction,
      Phrase(
        en: "Cost to serve / revenue", pt: "Custo de atendimento / receita",
        pl: "Koszt obsługi / przychód", fa: "هزینهٔ خدمت / درآمد"),
      Phrase(
        en: "cost to serve / revenue of 12 months",
        pt: "custo de atendimento / receita de 12 meses",
        pl: "koszt obsługi / przychód z 12 miesięcy", fa: "هزینهٔ خدمت / درآمد ۱۲ ماه"),
      input: .costToServe
    ) { .of($0.metrics.profitability.costToServeRatio, MetricValue.number) },
    Metric(
      "gross_margin", .money,
      Phrase(en: "Gross margin", pt: "Margem bruta", pl: "Marża brutto", fa: "حاشیهٔ سود ناخالص"),
      Phrase(
        en: "revenue of 12 months - cost of goods, where every row states it",
        pt: "receita de 12 meses - custo das mercadorias, se todas as linhas o informam",
        pl: "przychód z 12 miesięcy - koszt towarów, jeśli podaje go każdy wiersz",
        fa: "درآمد ۱۲ ماه - بهای کالا، اگر هر سطر آن را بگوید")
    ) { .of($0.metrics.profitability.grossMargin, MetricValue.money) },
    Metric(
      "contribution", .money,
      Phrase(
        en: "Contribution", pt: "Margem de contribuição", pl: "Marża pokrycia",
        fa: "حاشیهٔ مشارکت"),
      Phrase(
        en: "gross margin - cost to serve", pt: "margem bruta - custo de atendimento",
        pl: "marża brutto - koszt obsługi", fa: "حاشیهٔ سود ناخالص - هزینهٔ خدمت"),
      input: .costToServe
    ) { .of($0.metrics.profitability.contribution, MetricValue.money) },
    Metric(
      "contribution_margin", .fraction,
      Phrase(
        en: "Contribution margin", pt: "Margem de contribuição, % da receita",
        pl: "Marża pokrycia, % przychodu", fa: "حاشیهٔ مشارکت، درصد از درآمد"),
      Phrase(
        en: "contribution / revenue of 12 months",
        pt: "margem de contribuição / receita de 12 meses",
        pl: "marża pokrycia / przychód z 12 miesięcy",
        fa: "حاشیهٔ مشارکت / درآمد ۱۲ ماه"),
      input: .costToServe
    ) { .of($0.metrics.profitability.contributionMargin, MetricValue.number) },
  ]

  static let tierColumns: [Metric] = [
    Metric(
      "standing", .text,
      Phrase(en: "Standing", pt: "Situação", pl: "Status", fa: "وضعیت"),
      Phrase(
        en: "customer (dossier and orders), candidate (orders only), prospect (dossier only)",
        pt: "cliente (dossiê e pedidos), candidato (só pedidos), cliente potencial (só dossiê)",
        pl:
          "klient (kartoteka i zamówienia), kandydat (tylko zamówienia), potencjalny (tylko kartoteka)",
        fa: "مشتری (پرونده و سفارش)، بدون پرونده (تنها سفارش)، مشتری بالقوه (تنها پرونده)")
    ) { .text($0.standing.rawValue) },
    Metric(
      "tier", .text,
      Phrase(en: "Tier", pt: "Nível", pl: "Poziom", fa: "سطح"),
      Phrase(
        en: "the tier that holds: what month-end reviews hold with hysteresis, below an override",
        pt:
          "o nível que vale: o que as revisões de fim de mês mantêm com histerese, abaixo de uma exceção",
        pl:
          "obowiązujący poziom: to, co utrzymują przeglądy na koniec miesiąca z histerezą, poniżej wyjątku",
        fa: "سطحی که برقرار است: آنچه بازبینی‌های پایان ماه با پسماند نگه می‌دارند، زیر استثنا"),
      input: .tierModel
    ) { $0.tier.tier.map(MetricValue.text) ?? .undefined(.missingInput) },
    Metric(
      "tier_since", .date,
      Phrase(
        en: "In the tier since", pt: "No nível desde", pl: "Na poziomie od", fa: "در این سطح از"),
      Phrase(
        en: "the month-end review since which the tier holds; reviews begin with the first orders",
        pt:
          "a revisão de fim de mês desde a qual o nível vale; as revisões começam com os primeiros pedidos",
        pl:
          "przegląd na koniec miesiąca, od którego poziom obowiązuje; przeglądy zaczynają się z pierwszymi zamówieniami",
        fa: "بازبینی پایان ماهی که سطح از آن برقرار است؛ بازبینی‌ها با نخستین سفارش‌ها آغاز می‌شوند"),
      input: .tierModel
    ) { card in
      card.tier.tier == nil
        ? .undefined(.missingInput)
        : card.tier.since.map(MetricValue.date) ?? .undefined(.tooFewPeriods)
    },
    Metric(
      "tier_of_day", .text,
      Phrase(
        en: "Tier of the day", pt: "Nível do dia", pl: "Poziom na dany dzień", fa: "سطح روز"),
      Phrase(
        en: "tier by score, guard rails and override on the day, without hysteresis",
        pt: "nível por pontuação, limites de segurança e exceção no dia, sem histerese",
        pl: "poziom według wyniku, zabezpieczeń i wyjątku w danym dniu, bez histerezy",
        fa: "سطح بر پایهٔ امتیاز، حفاظ‌ها و استثنا در آن روز، بدون پسماند"),
      input: .tierModel
    ) { $0.tier.tierOfDay.map(MetricValue.text) ?? .undefined(.missingInput) },
    Metric(
      "score", .number,
      Phrase(en: "Tier score", pt: "Pontuação do nível", pl: "Wynik poziomu", fa: "امتیاز سطح"),
      Phrase(
        en: "100 * sum of weight * normalised value / sum of the weights that count",
        pt: "100 * soma de peso * valor normalizado / soma dos pesos que contam",
        pl: "100 * suma waga * wartość znormalizowana / suma uwzględnionych wag",
        fa: "۱۰۰ * جمع وزن * مقدار بهنجار / جمع وزن‌های به‌حساب‌آمده"),
      input: .tierModel
    ) { .of($0.tier.score) { .number($0.doubleValue) } },
    Metric(
      "coverage", .fraction,
      Phrase(
        en: "Coverage of the score", pt: "Cobertura da pontuação", pl: "Pokrycie wyniku",
        fa: "پوشش امتیاز"),
      Phrase(
        en: "share of the weights whose criterion has a value",
        pt: "parte dos pesos cujo critério tem valor",
        pl: "część wag, których kryterium ma wartość",
        fa: "سهم وزن‌هایی که معیارشان مقدار دارد"),
      input: .tierModel
    ) { .number($0.tier.coverage) },
  ]
}
