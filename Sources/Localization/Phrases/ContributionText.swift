/// Texts of the page about contribution, cost to serve and season.
package enum ContributionText: String, InterfaceText {
  case contributionTitle, byTier, byTierNote, returnOnService, serviceRatio, effortShare,
    revenueShare
  case whalePeak, leastProfitable, leastProfitableNote, seasonTitle, seasonNote, seasonalIndex
  case knownAccounts, noCosts, contributionTotal, costTotal, ofRevenueHead, whatIsLeft

  package var phrase: Phrase {
    switch self {
    case .contributionTitle:
      Phrase(en: "Contribution", pt: "Contribuição", pl: "Marża pokrycia", fa: "حاشیهٔ مشارکت")
    case .byTier:
      Phrase(
        en: "Where does the effort go?", pt: "Para onde vai o esforço?",
        pl: "Na co idzie wysiłek?", fa: "تلاش ما صرف چه کسی می‌شود؟")
    case .byTierNote:
      Phrase(
        en:
          "A tier that takes a larger part of the cost to serve than of the revenue is served beyond its weight; the return is contribution per unit of cost to serve.",
        pt:
          "Um nível com mais parte no custo de atendimento do que na receita recebe mais atenção do que pesa; o retorno é a contribuição por unidade de custo de atendimento.",
        pl:
          "Poziom, który bierze większą część kosztu obsługi niż przychodu, jest obsługiwany ponad swoją wagę; zwrot to marża pokrycia na jednostkę kosztu obsługi.",
        fa:
          "رده‌ای که سهمش از هزینهٔ خدمت بیش از سهمش از درآمد است بیش از وزنش خدمت می‌گیرد؛ بازده یعنی مشارکت به ازای هر واحد هزینهٔ خدمت."
      )
    case .returnOnService:
      Phrase(
        en: "Return on service", pt: "Retorno do atendimento", pl: "Zwrot z obsługi",
        fa: "بازده خدمت")
    case .serviceRatio:
      Phrase(
        en: "Cost / revenue", pt: "Custo / receita", pl: "Koszt / przychód", fa: "هزینه / درآمد")
    case .effortShare:
      Phrase(
        en: "Share of effort", pt: "Parte do esforço", pl: "Udział w wysiłku", fa: "سهم از تلاش")
    case .revenueShare:
      Phrase(
        en: "Share of revenue", pt: "Parte da receita", pl: "Udział w przychodzie",
        fa: "سهم از درآمد")
    case .whalePeak:
      Phrase(
        en: "Peak of the whale curve", pt: "Pico da curva da baleia",
        pl: "Szczyt krzywej wieloryba", fa: "اوج منحنی نهنگ")
    case .leastProfitable:
      Phrase(
        en: "Who brings the least?", pt: "Quem contribui menos?", pl: "Kto wnosi najmniej?",
        fa: "چه کسی کمترین مشارکت را دارد؟")
    case .leastProfitableNote:
      Phrase(
        en: "Lowest contribution after cost to serve first.",
        pt: "Da menor contribuição após o custo de atendimento.",
        pl: "Od najniższej marży po koszcie obsługi.",
        fa: "از کمترین مشارکت پس از هزینهٔ خدمت.")
    case .seasonTitle:
      Phrase(
        en: "Which months are strong?", pt: "Que meses são fortes?",
        pl: "Które miesiące są mocne?", fa: "کدام ماه‌ها قوی‌اند؟")
    case .seasonNote:
      Phrase(
        en:
          "The season of the portfolio is not that of its accounts: their months vary for other reasons, so the variation that decides X, Y and Z is never adjusted by it.",
        pt:
          "A sazonalidade da carteira não é a de cada cliente: os meses deles variam por outras razões, por isso a variação que decide X, Y e Z nunca é ajustada por ela.",
        pl:
          "Sezon portfela nie jest sezonem poszczególnych klientów: ich miesiące zmieniają się z innych powodów, dlatego zmienność decydująca o X, Y i Z nie jest o niego korygowana.",
        fa:
          "فصل سبد مشتریان فصل تک‌تک آنان نیست: ماه‌های آنان به دلیل‌های دیگری نوسان دارد، پس نوسانی که X، Y و Z را تعیین می‌کند با آن تعدیل نمی‌شود."
      )
    case .seasonalIndex:
      Phrase(
        en: "Seasonal index", pt: "Índice sazonal", pl: "Wskaźnik sezonowy", fa: "شاخص فصلی")
    case .whatIsLeft:
      Phrase(
        en: "What is left of revenue?", pt: "O que sobra da receita?",
        pl: "Co zostaje z przychodu?", fa: "از درآمد چه می‌ماند؟")
    case .knownAccounts:
      Phrase(
        en: "with known costs", pt: "com custos conhecidos", pl: "o znanych kosztach",
        fa: "با هزینهٔ معلوم")
    case .noCosts:
      Phrase(
        en:
          "No contribution is known: the cost column of content/data/orders.csv and content/data/cost_to_serve.csv say what accounts cost.",
        pt:
          "Nenhuma contribuição é conhecida: a coluna cost de content/data/orders.csv e content/data/cost_to_serve.csv dizem quanto custam os clientes.",
        pl:
          "Marża pokrycia nie jest znana: kolumna cost w content/data/orders.csv oraz content/data/cost_to_serve.csv mówią, ile kosztują klienci.",
        fa:
          "هیچ مشارکتی معلوم نیست: ستون cost در content/data/orders.csv و پروندهٔ content/data/cost_to_serve.csv می‌گویند مشتریان چه هزینه‌ای دارند."
      )
    case .contributionTotal:
      Phrase(
        en: "Contribution, 12 months", pt: "Contribuição, 12 meses",
        pl: "Marża pokrycia, 12 miesięcy", fa: "مشارکت ۱۲ ماه")
    case .ofRevenueHead:
      Phrase(en: "Of revenue", pt: "Da receita", pl: "Przychodu", fa: "از درآمد")
    case .costTotal:
      Phrase(
        en: "Cost to serve, 12 months", pt: "Custo de atendimento, 12 meses",
        pl: "Koszt obsługi, 12 miesięcy", fa: "هزینهٔ خدمت ۱۲ ماه")
    }
  }
}

extension Phrase {
  /// `€1.9M is left of €9.2M of revenue`
  package static func contributionLead(_ amount: String, _ revenue: String) -> Phrase {
    Phrase(
      en: "\(amount) is left of \(revenue) of revenue after goods and service.",
      pt: "De \(revenue) de receita, sobram \(amount) após mercadorias e atendimento.",
      pl: "Z \(revenue) przychodu po kosztach towarów i obsługi zostaje \(amount).",
      fa: "از \(revenue) درآمد، پس از کالا و خدمت \(amount) می‌ماند.")
  }

  /// - Parameter accounts: counted, as `18 accounts`.
  package static func whaleFinding(_ accounts: String, _ share: String) -> Phrase {
    Phrase(
      en: "\(accounts) bring \(share) of the contribution; the rest costs what is above 100%",
      pt: "\(accounts) geram \(share) da contribuição; os demais consomem o que passa de 100%",
      pl: "\(accounts): \(share) marży pokrycia; pozostali zjadają to, co ponad 100%",
      fa: "\(accounts) \(share) مشارکت را می‌سازند؛ بقیه آنچه را بالای ۱۰۰٪ است از میان می‌برند")
  }

  package static func whaleWithoutLoss(_ accounts: String) -> Phrase {
    Phrase(
      en: "\(accounts), and none costs more than it brings",
      pt: "\(accounts), e nenhum custa mais do que rende",
      pl: "\(accounts), żaden nie kosztuje więcej, niż przynosi",
      fa: "\(accounts) و هیچ‌کدام بیش از آورده‌اش هزینه ندارد")
  }

  /// Where the whole is a loss and shares of it would mislead.
  package static func whaleInCurrency(_ peak: String, _ total: String) -> Phrase {
    Phrase(
      en: "The contribution rises to \(peak) and ends at \(total)",
      pt: "A contribuição sobe até \(peak) e termina em \(total)",
      pl: "Marża pokrycia rośnie do \(peak) i kończy na \(total)",
      fa: "مشارکت تا \(peak) بالا می‌رود و به \(total) می‌رسد")
  }

  package static let whaleCurve = Phrase(
    en: "Cumulative contribution, the most profitable accounts first",
    pt: "Contribuição acumulada, dos clientes mais rentáveis em diante",
    pl: "Skumulowana marża pokrycia, od najbardziej zyskownych klientów",
    fa: "مشارکت انباشته از سودآورترین مشتریان")
  package static let whaleCurveDescription = Phrase(
    en:
      "One point an account; the line rises while accounts bring more than they cost and falls behind the peak. The dashed line is the contribution of all.",
    pt:
      "Um ponto por cliente; a linha sobe enquanto os clientes rendem mais do que custam e desce após o pico. A linha tracejada é a contribuição de todos.",
    pl:
      "Punkt to klient; linia rośnie, dopóki klienci przynoszą więcej, niż kosztują, a za szczytem spada. Linia przerywana to marża wszystkich.",
    fa:
      "هر نقطه یک مشتری؛ خط تا جایی بالا می‌رود که آورده بیش از هزینه است و پس از اوج پایین می‌آید. خط‌چین مشارکت همه است."
  )
  package static let cumulativeContribution = Phrase(
    en: "Cumulative contribution", pt: "Contribuição acumulada",
    pl: "Skumulowana marża pokrycia", fa: "مشارکت انباشته")

  package static func portfolioContributionFinding(_ share: String) -> Phrase {
    Phrase(
      en: "\(share) of revenue is left after goods and service",
      pt: "Sobram \(share) da receita após mercadorias e atendimento",
      pl: "Po kosztach towarów i obsługi zostaje \(share) przychodu",
      fa: "پس از کالا و خدمت \(share) درآمد می‌ماند")
  }
  package static let portfolioContributionDescription = Phrase(
    en:
      "Revenue of twelve months of the accounts whose costs are known, less the cost of goods and each kind of cost to serve.",
    pt:
      "Receita de doze meses dos clientes com custos conhecidos, menos o custo das mercadorias e cada tipo de custo de atendimento.",
    pl:
      "Przychód z dwunastu miesięcy klientów o znanych kosztach, pomniejszony o koszt towarów i każdy rodzaj kosztu obsługi.",
    fa:
      "درآمد دوازده ماه مشتریان با هزینهٔ معلوم، منهای بهای کالا و هر نوع هزینهٔ خدمت.")

  package static func seasonFinding(
    _ strongest: String, _ high: String, _ weakest: String, _ low: String
  ) -> Phrase {
    Phrase(
      en: "\(strongest) brings \(high) of an average month, \(weakest) \(low)",
      pt: "\(strongest): \(high) de um mês médio; \(weakest): \(low)",
      pl: "\(strongest): \(high) średniego miesiąca, \(weakest): \(low)",
      fa: "\(strongest): \(high) یک ماه میانگین؛ \(weakest): \(low)")
  }
  package static let seasonIndices = Phrase(
    en: "Seasonal index by month", pt: "Índice sazonal por mês",
    pl: "Wskaźnik sezonowy według miesięcy",
    fa: "شاخص فصلی به تفکیک ماه")
  package static let seasonDescription = Phrase(
    en:
      "Revenue of each calendar month against the mean month of its year, over the last 24 complete months; the line is the mean month.",
    pt:
      "Receita de cada mês do calendário face ao mês médio do seu ano, nos últimos 24 meses completos; a linha é o mês médio.",
    pl:
      "Przychód każdego miesiąca kalendarzowego wobec średniego miesiąca jego roku, z ostatnich 24 pełnych miesięcy; linia to średni miesiąc.",
    fa:
      "درآمد هر ماه تقویم در برابر ماه میانگین سال آن، در ۲۴ ماه کامل اخیر؛ خط ماه میانگین است.")
  package static func seasonVariation(_ before: String, _ after: String) -> Phrase {
    Phrase(
      en:
        "With the season taken out, the variation of monthly revenue falls from \(before) to \(after).",
      pt: "Sem a sazonalidade, a variação da receita mensal cai de \(before) para \(after).",
      pl: "Po usunięciu sezonu zmienność miesięcznego przychodu spada z \(before) do \(after).",
      fa: "با کنار گذاشتن فصل، نوسان درآمد ماهانه از \(before) به \(after) می‌رسد.")
  }
  package static func seasonStays(_ before: String, _ after: String) -> Phrase {
    Phrase(
      en:
        "Taking the season out leaves the variation of monthly revenue at \(after), from \(before).",
      pt: "Retirar a sazonalidade deixa a variação da receita mensal em \(after), antes \(before).",
      pl:
        "Usunięcie sezonu zostawia zmienność miesięcznego przychodu na \(after), wcześniej \(before).",
      fa: "کنار گذاشتن فصل نوسان درآمد ماهانه را از \(before) به \(after) می‌رساند.")
  }
}
