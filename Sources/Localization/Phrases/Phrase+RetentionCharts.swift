/// Findings, names and descriptions of the charts about what stays and how it is spread.
extension Phrase {
  package static func retentionFinding(_ net: String, _ gross: String) -> Phrase {
    Phrase(
      en: "The same customers bring \(net) of before, \(gross) without growth",
      pt: "Os mesmos clientes geram \(net) do que geravam, \(gross) sem crescimento",
      pl: "Ci sami klienci dają \(net) tego, co wcześniej, bez wzrostów \(gross)",
      fa: "همان مشتریان \(net) درآمد پیشین را دارند و بدون رشد \(gross)")
  }
  package static let retentionBridge = Phrase(
    en: "Revenue of the same customers", pt: "Receita dos mesmos clientes",
    pl: "Przychód tych samych klientów", fa: "درآمد همان مشتریان")
  package static let retentionBridgeDescription = Phrase(
    en:
      "From the revenue of the twelve months before, less what was lost and what shrank, plus what grew, to the revenue of the same customers now.",
    pt:
      "Da receita dos doze meses anteriores, menos o que se perdeu e diminuiu, mais o que cresceu, à receita atual dos mesmos clientes.",
    pl:
      "Od przychodu z poprzednich dwunastu miesięcy, minus utracone i spadki, plus wzrosty, do obecnego przychodu tych samych klientów.",
    fa:
      "از درآمد دوازده ماه پیش‌تر، منهای آنچه از دست رفت و کاهش یافت، به‌علاوهٔ آنچه رشد کرد، تا درآمد کنونی همان مشتریان."
  )
  package static let sameCustomersNow = Phrase(
    en: "Same customers now", pt: "Mesmos clientes agora", pl: "Ci sami klienci teraz",
    fa: "همان مشتریان اکنون")

  package static func bridgeFinding(_ arrived: String, _ left: String) -> Phrase {
    Phrase(
      en: "New and won-back accounts bring \(arrived), lost ones took \(left)",
      pt: "Contas novas e reconquistadas trazem \(arrived); as perdidas levaram \(left)",
      pl: "Nowi i odzyskani klienci przynoszą \(arrived), utraceni zabrali \(left)",
      fa: "مشتریان تازه و بازگشته \(arrived) آوردند و از دست رفته‌ها \(left) بردند")
  }
  package static let revenueBridge = Phrase(
    en: "From last year's revenue to this year's", pt: "Da receita do ano anterior à deste ano",
    pl: "Od przychodu z poprzedniego roku do obecnego", fa: "از درآمد سال پیش تا امسال")
  package static let revenueBridgeDescription = Phrase(
    en:
      "Every account counts in one step: its revenue of the twelve months before and of the last twelve decide which.",
    pt:
      "Cada conta entra num só passo: a receita dos doze meses anteriores e a dos últimos doze decidem qual.",
    pl:
      "Każdy klient liczy się w jednym kroku: decyduje jego przychód z poprzednich i z ostatnich dwunastu miesięcy.",
    fa: "هر مشتری در یک گام حساب می‌شود: درآمد دوازده ماه پیش‌تر و دوازده ماه اخیر آن را تعیین می‌کند."
  )
  package static let bridgeNew = Phrase(
    en: "New accounts", pt: "Contas novas", pl: "Nowi klienci", fa: "مشتریان تازه")
  package static let bridgeReturned = Phrase(
    en: "Came back", pt: "Voltaram", pl: "Powrócili", fa: "بازگشته‌ها")
  package static let bridgeCredits = Phrase(
    en: "Credits", pt: "Créditos", pl: "Korekty", fa: "برگشتی‌ها")
  package static let bridgeStep = Phrase(en: "Step", pt: "Passo", pl: "Krok", fa: "گام")

  /// `Net retention now 107%, gross 95%`
  package static func retentionHistoryFinding(_ net: String, _ gross: String) -> Phrase {
    Phrase(
      en: "Net retention is \(net) now, gross retention \(gross)",
      pt: "A retenção líquida está em \(net), a bruta em \(gross)",
      pl: "Retencja netto wynosi teraz \(net), brutto \(gross)",
      fa: "نگهداشت خالص اکنون \(net) و ناخالص \(gross) است")
  }
  package static let retentionHistory = Phrase(
    en: "Retention by month end", pt: "Retenção por fim de mês",
    pl: "Retencja na koniec miesiąca", fa: "نگهداشت در پایان ماه‌ها")
  package static let retentionHistoryDescription = Phrase(
    en: "At each month end: the twelve months up to it against the twelve before, same customers.",
    pt: "Em cada fim de mês: os doze meses até ele face aos doze anteriores, mesmos clientes.",
    pl:
      "Na koniec każdego miesiąca: dwanaście miesięcy do tego dnia wobec poprzednich, ci sami klienci.",
    fa: "در پایان هر ماه: دوازده ماه تا آن روز در برابر دوازده ماه پیش‌تر، همان مشتریان.")

  package static let ofRevenueBefore = Phrase(
    en: "of last year's revenue", pt: "da receita do ano anterior",
    pl: "przychodu z poprzedniego roku", fa: "درآمد سال پیش")

  /// `39 of 41`
  package static func partOfWhole(_ part: String, _ whole: String) -> Phrase {
    Phrase(
      en: "\(part) of \(whole)", pt: "\(part) de \(whole)", pl: "\(part) z \(whole)",
      fa: "\(part) از \(whole)")
  }

  package static func lorenzFinding(_ share: String, _ revenue: String) -> Phrase {
    Phrase(
      en: "The smaller \(share) of accounts bring \(revenue) of revenue",
      pt: "Os \(share) menores clientes geram \(revenue) da receita",
      pl: "Mniejsze \(share) klientów daje \(revenue) przychodu",
      fa: "\(share) کوچک‌تر مشتریان \(revenue) درآمد را دارند")
  }
  package static let lorenzCurve = Phrase(
    en: "Lorenz curve of revenue", pt: "Curva de Lorenz da receita",
    pl: "Krzywa Lorenza przychodu", fa: "منحنی لورنتس درآمد")
  package static let lorenzDescription = Phrase(
    en:
      "Accounts from the smallest to the largest; the line is the share of revenue they hold together, the dashed line would be equal revenue for all. The Gini coefficient is twice the area between them.",
    pt:
      "Clientes do menor ao maior; a linha é a parte da receita que somam, a tracejada seria receita igual para todos. O coeficiente de Gini é o dobro da área entre elas.",
    pl:
      "Klienci od najmniejszego do największego; linia to ich łączny udział w przychodzie, przerywana to równy przychód wszystkich. Współczynnik Giniego to podwojone pole między nimi.",
    fa:
      "مشتریان از کوچک به بزرگ؛ خط سهم درآمد آنان با هم است و خط‌چین درآمد برابر برای همه. ضریب جینی دو برابر مساحت میان آن دو است."
  )
  package static let shareOfAccounts = Phrase(
    en: "Share of accounts", pt: "Parte dos clientes", pl: "Udział klientów", fa: "سهم از مشتریان")
  package static let equalRevenue = Phrase(
    en: "equal revenue", pt: "receita igual", pl: "równy przychód", fa: "درآمد برابر")

  package static func scoreStepsFinding(_ mean: String, _ score: String) -> Phrase {
    Phrase(
      en: "From the mean account's \(mean) to \(score)",
      pt: "Dos \(mean) da conta média a \(score)",
      pl: "Od \(mean) średniego klienta do \(score)",
      fa: "از \(mean) مشتری میانگین تا \(score)")
  }
  package static let scoreSteps = Phrase(
    en: "Score against the mean account", pt: "Pontuação face à conta média",
    pl: "Wynik wobec średniego klienta", fa: "امتیاز در برابر مشتری میانگین")
  package static let scoreStepsDescription = Phrase(
    en: "The mean score of the portfolio, plus or minus what each criterion adds, is the score.",
    pt: "A pontuação média da carteira, mais ou menos o que cada critério soma, é a pontuação.",
    pl: "Średni wynik portfela, plus lub minus to, co wnosi każde kryterium, daje wynik.",
    fa: "میانگین امتیاز سبد، به‌علاوه یا منهای آنچه هر معیار می‌افزاید، امتیاز است.")
  package static let meanAccount = Phrase(
    en: "Mean account", pt: "Conta média", pl: "Średni klient", fa: "مشتری میانگین")
}
