/// Findings, names and descriptions of the charts of one account. Figures come in as the page's
/// language writes them.
extension Phrase {
  /// - Parameter months: the first and the last one.
  package static func sparklineLabel(
    months: String, lowest: String, highest: String, last: String
  ) -> Phrase {
    Phrase(
      en: "Revenue, \(months): lowest \(lowest), highest \(highest), last \(last)",
      pt: "Receita, \(months): mínimo \(lowest), máximo \(highest), último \(last)",
      pl: "Przychód, \(months): najniższy \(lowest), najwyższy \(highest), ostatni \(last)",
      fa: "درآمد، \(months): کمترین \(lowest)، بیشترین \(highest)، آخرین \(last)")
  }

  /// `Revenue grew 14% to €1.2M in twelve months`
  package static func revenueFinding(
    _ trailing: String, _ growth: Double?, _ style: LocaleStyle
  ) -> Phrase {
    guard let growth, growth.isFinite else { return revenueWithoutComparison(trailing) }
    let percent = style.percent(growth.magnitude, .upTo(growth.magnitude < 0.095 ? 1 : 0))
    if growth.magnitude < 0.005 {
      return Phrase(
        en: "Revenue steady at \(trailing) in twelve months",
        pt: "Receita estável em \(trailing) em doze meses",
        pl: "Przychód z dwunastu miesięcy bez zmian: \(trailing)",
        fa: "درآمد دوازده ماه ثابت ماند: \(trailing)")
    }
    if growth > 0 {
      return Phrase(
        en: "Revenue grew \(percent) to \(trailing) in twelve months",
        pt: "A receita cresceu \(percent), para \(trailing) em doze meses",
        pl: "Przychód z dwunastu miesięcy wzrósł o \(percent), do \(trailing)",
        fa: "درآمد دوازده ماه \(percent) رشد کرد و به \(trailing) رسید")
    }
    return Phrase(
      en: "Revenue fell \(percent) to \(trailing) in twelve months",
      pt: "A receita caiu \(percent), para \(trailing) em doze meses",
      pl: "Przychód z dwunastu miesięcy spadł o \(percent), do \(trailing)",
      fa: "درآمد دوازده ماه \(percent) افت کرد و به \(trailing) رسید")
  }

  private static func revenueWithoutComparison(_ trailing: String) -> Phrase {
    Phrase(
      en: "Revenue of \(trailing) in twelve months", pt: "Receita de \(trailing) em doze meses",
      pl: "Przychód z dwunastu miesięcy: \(trailing)", fa: "درآمد دوازده ماه: \(trailing)")
  }

  package static let revenueByMonth = Phrase(
    en: "Revenue by month", pt: "Receita por mês", pl: "Przychód według miesięcy",
    fa: "درآمد ماهانه")

  package static func revenueByMonthDescription(_ currency: String) -> Phrase {
    Phrase(
      en:
        "One bar for each of 24 complete months, net revenue in \(currency); the last 12 stand out.",
      pt:
        "Uma barra para cada um dos 24 meses completos, receita líquida em \(currency); os últimos 12 em destaque.",
      pl:
        "Słupek dla każdego z 24 pełnych miesięcy, przychód netto w \(currency); ostatnie 12 wyróżniono.",
      fa: "یک ستون برای هر یک از ۲۴ ماه کامل، درآمد خالص به \(currency)؛ ۱۲ ماه اخیر پررنگ‌تر است.")
  }

  package static func lastTwelveMonths(_ amount: String) -> Phrase {
    Phrase(
      en: "12 months: \(amount)", pt: "12 meses: \(amount)", pl: "12 mies.: \(amount)",
      fa: "۱۲ ماه: \(amount)")
  }

  package static func twelveMonthsBefore(_ amount: String) -> Phrase {
    Phrase(
      en: "Before: \(amount)", pt: "Antes: \(amount)", pl: "Wcześniej: \(amount)",
      fa: "پیش از آن: \(amount)")
  }

  /// `€414K so far in 2026, 8% above 2025`
  package static func cumulativeFinding(
    _ total: String, _ year: String, _ change: Double?, _ before: String, _ style: LocaleStyle
  ) -> Phrase {
    guard let change, change.isFinite else {
      return Phrase(
        en: "\(total) so far in \(year)", pt: "\(total) até agora em \(year)",
        pl: "\(total) dotąd w \(year) r.", fa: "\(total) تا اینجای سال \(year)")
    }
    let percent = style.percent(change.magnitude)
    if percent == style.percent(0) {
      return Phrase(
        en: "\(total) so far in \(year), as in \(before)",
        pt: "\(total) até agora em \(year), como em \(before)",
        pl: "\(total) dotąd w \(year) r., tyle co w \(before) r.",
        fa: "\(total) تا اینجای \(year)، برابر با \(before)")
    }
    if change >= 0 {
      return Phrase(
        en: "\(total) so far in \(year), \(percent) above \(before)",
        pt: "\(total) até agora em \(year), \(percent) acima de \(before)",
        pl: "\(total) dotąd w \(year) r., o \(percent) więcej niż w \(before) r.",
        fa: "\(total) تا اینجای \(year)، \(percent) بیش از \(before)")
    }
    return Phrase(
      en: "\(total) so far in \(year), \(percent) below \(before)",
      pt: "\(total) até agora em \(year), \(percent) abaixo de \(before)",
      pl: "\(total) dotąd w \(year) r., o \(percent) mniej niż w \(before) r.",
      fa: "\(total) تا اینجای \(year)، \(percent) کمتر از \(before)")
  }

  package static let cumulativeRevenue = Phrase(
    en: "Cumulative revenue by year", pt: "Receita acumulada por ano",
    pl: "Przychód narastająco według lat", fa: "درآمد تجمعی سالانه")

  package static func cumulativeDescription(_ currency: String) -> Phrase {
    Phrase(
      en:
        "Running total of net revenue from January on, in \(currency), this year against the last.",
      pt:
        "Total acumulado da receita líquida desde janeiro, em \(currency), este ano em relação ao anterior.",
      pl: "Przychód netto narastająco od stycznia, w \(currency), bieżący rok i poprzedni.",
      fa: "جمع درآمد خالص از ژانویه، به \(currency)، امسال در برابر سال پیش.")
  }

  package static let scoreByCriterion = Phrase(
    en: "Tier score by criterion", pt: "Pontuação por critério",
    pl: "Wynik według kryteriów", fa: "امتیاز رده به تفکیک معیار")
  package static let scoreByCriterionDescription = Phrase(
    en:
      "Points of each criterion add up to the score, 0 to 100; dashed lines are the tiers' thresholds.",
    pt:
      "Os pontos de cada critério somam a pontuação, 0 a 100; as linhas tracejadas são os limiares dos níveis.",
    pl: "Punkty kryteriów sumują się do wyniku od 0 do 100; linie przerywane to progi poziomów.",
    fa: "جمع امتیاز معیارها امتیاز کل از ۰ تا ۱۰۰ است؛ خط‌چین‌ها آستانهٔ رده‌ها هستند.")

  package static func pointsOfMaximum(_ points: String, _ maximum: String) -> Phrase {
    Phrase(
      en: "\(points) of \(maximum)", pt: "\(points) de \(maximum)", pl: "\(points) z \(maximum)",
      fa: "\(points) از \(maximum)")
  }

  package static func totalScore(_ score: String) -> Phrase {
    Phrase(
      en: "Score \(score) of 100", pt: "Pontuação \(score) de 100", pl: "Wynik \(score) na 100",
      fa: "امتیاز \(score) از ۱۰۰")
  }

  package static func scoreFinding(_ score: String, _ criterion: String) -> Phrase {
    Phrase(
      en: "Score \(score): most points from \(criterion)",
      pt: "Pontuação \(score): mais pontos em \(criterion)",
      pl: "Wynik \(score): najwięcej punktów za: \(criterion)",
      fa: "امتیاز \(score): بیشترین امتیاز از \(criterion)")
  }

  package static let shareOfWallet = Phrase(
    en: "Share of wallet", pt: "Participação na carteira do cliente",
    pl: "Udział w zakupach klienta",
    fa: "سهم از سبد خرید")
  package static let shareOfWalletDescription = Phrase(
    en: "Revenue of twelve months as a part of what the account spends on our products a year.",
    pt: "Receita de doze meses como parte do que o cliente gasta por ano com os nossos produtos.",
    pl: "Przychód z dwunastu miesięcy jako część rocznych wydatków klienta na nasze produkty.",
    fa: "درآمد دوازده ماه به صورت بخشی از هزینهٔ سالانهٔ مشتری برای محصولات ما.")

  package static func amountOfPotential(_ amount: String, _ potential: String) -> Phrase {
    Phrase(
      en: "\(amount) of \(potential) a year", pt: "\(amount) de \(potential) por ano",
      pl: "\(amount) z \(potential) rocznie", fa: "\(amount) از \(potential) در سال")
  }

  package static func walletFinding(_ share: String) -> Phrase {
    Phrase(
      en: "We have \(share) of what they spend", pt: "Temos \(share) do que o cliente gasta",
      pl: "Mamy \(share) wydatków klienta", fa: "\(share) از خرید مشتری از ماست")
  }
}
