/// Findings, names and descriptions of the charts about what an account buys, leaves and says.
/// Figures come in as the page's language writes them.
extension Phrase {
  /// `5 days since the last order`
  package static func sinceLastOrder(_ days: String) -> Phrase {
    Phrase(
      en: "\(days) since the last order", pt: "\(days) desde o último pedido",
      pl: "\(days) od ostatniego zamówienia", fa: "\(days) از آخرین سفارش")
  }

  /// `over two years 0.20 without the season, 0.25 with it`
  package static func seasonOfAccount(_ before: String, without after: String) -> Phrase {
    Phrase(
      en: "over two years \(after) without the season, \(before) with it",
      pt: "em dois anos, \(after) sem a sazonalidade, \(before) com ela",
      pl: "przez dwa lata \(after) bez sezonu, \(before) z nim",
      fa: "در دو سال، بدون فصل \(after) و با آن \(before)")
  }

  package static let productMix = Phrase(
    en: "Revenue by product category", pt: "Receita por categoria de produto",
    pl: "Przychód według kategorii produktów", fa: "درآمد به تفکیک گروه کالا")
  package static let productMixDescription = Phrase(
    en: "Net revenue of twelve months, the largest first.",
    pt: "Receita líquida de doze meses, da maior para a menor.",
    pl: "Przychód netto z dwunastu miesięcy, od największego.",
    fa: "درآمد خالص دوازده ماه، از بزرگ به کوچک.")

  /// `Largest category: Equipment, 61% of revenue`
  package static func productMixFinding(_ category: String, _ share: String) -> Phrase {
    Phrase(
      en: "Largest category: \(category), \(share) of revenue",
      pt: "Maior categoria: \(category), \(share) da receita",
      pl: "Największa kategoria: \(category), \(share) przychodu",
      fa: "بزرگ‌ترین گروه: \(category)، \(share) درآمد")
  }

  package static let contributionSteps = Phrase(
    en: "From revenue to contribution", pt: "Da receita à margem de contribuição",
    pl: "Od przychodu do marży pokrycia", fa: "از درآمد تا حاشیهٔ مشارکت")
  package static let contributionStepsDescription = Phrase(
    en: "Revenue of twelve months, less the cost of goods and what serving the account cost.",
    pt: "Receita de doze meses, menos o custo das mercadorias e o custo de atendimento do cliente.",
    pl: "Przychód z dwunastu miesięcy pomniejszony o koszt towarów i koszt obsługi klienta.",
    fa: "درآمد دوازده ماه منهای بهای تمام‌شدهٔ کالا و هزینهٔ خدمت به مشتری.")

  /// `23% of revenue is left: €372K`
  package static func contributionFinding(_ amount: String, _ share: String) -> Phrase {
    Phrase(
      en: "\(share) of revenue is left: \(amount)", pt: "Sobram \(share) da receita: \(amount)",
      pl: "Zostaje \(share) przychodu: \(amount)", fa: "\(share) درآمد می‌ماند: \(amount)")
  }

  package static func negativeContributionFinding(_ loss: String) -> Phrase {
    Phrase(
      en: "Goods and service cost \(loss) more than they bring",
      pt: "Mercadorias e serviço custam \(loss) a mais do que rendem",
      pl: "Towary i obsługa kosztują o \(loss) więcej, niż przynoszą",
      fa: "کالا و خدمت \(loss) بیش از درآمد هزینه دارد")
  }

  package static let satisfactionSteps = Phrase(
    en: "Satisfaction by quarter", pt: "Satisfação por trimestre",
    pl: "Satysfakcja według kwartałów", fa: "رضایت به تفکیک سه‌ماهه")
  package static let satisfactionStepsDescription = Phrase(
    en:
      "Mean of the recommendation answers of each quarter, 0 to 10; it holds until the next answers.",
    pt:
      "Média das respostas de recomendação de cada trimestre, 0 a 10; vale até as respostas seguintes.",
    pl:
      "Średnia odpowiedzi o gotowości polecenia w każdym kwartale, od 0 do 10; obowiązuje do następnych odpowiedzi.",
    fa: "میانگین پاسخ‌های هر سه‌ماهه به پرسش توصیه، از ۰ تا ۱۰؛ تا پاسخ‌های بعدی برقرار می‌ماند.")

  /// `Satisfaction rose from 7.7 to 9.0`
  ///
  /// - Parameter means: at least one, oldest first.
  package static func satisfactionFinding(_ means: [Double], _ style: LocaleStyle) -> Phrase {
    let (first, last) = (means.first ?? 0, means.last ?? 0)
    let (before, now) = (style.decimal(first, .exactly(1)), style.decimal(last, .exactly(1)))
    if before == now { return unchangedSatisfaction(means, now: now, style) }
    return last > first
      ? Phrase(
        en: "Satisfaction rose from \(before) to \(now)",
        pt: "A satisfação subiu de \(before) para \(now)",
        pl: "Satysfakcja wzrosła z \(before) do \(now)",
        fa: "رضایت از \(before) به \(now) رسید")
      : Phrase(
        en: "Satisfaction fell from \(before) to \(now)",
        pt: "A satisfação caiu de \(before) para \(now)",
        pl: "Satysfakcja spadła z \(before) do \(now)",
        fa: "رضایت از \(before) به \(now) افت کرد")
  }

  private static func unchangedSatisfaction(
    _ means: [Double], now: String, _ style: LocaleStyle
  ) -> Phrase {
    let low = style.decimal(means.min() ?? 0, .exactly(1))
    let high = style.decimal(means.max() ?? 0, .exactly(1))
    guard low != high else {
      return Phrase(
        en: "Satisfaction steady at \(now)", pt: "Satisfação estável em \(now)",
        pl: "Satysfakcja bez zmian: \(now)", fa: "رضایت ثابت ماند: \(now)")
    }
    return Phrase(
      en: "Satisfaction between \(low) and \(high), now \(now)",
      pt: "Satisfação entre \(low) e \(high), agora \(now)",
      pl: "Satysfakcja między \(low) a \(high), teraz \(now)",
      fa: "رضایت میان \(low) و \(high)، اکنون \(now)")
  }
}
