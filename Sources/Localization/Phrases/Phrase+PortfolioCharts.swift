/// Findings, names and descriptions of the charts of all accounts.
extension Phrase {
  package static let accountsHead = Phrase(
    en: "Accounts", pt: "Clientes", pl: "Klienci", fa: "مشتریان")

  package static let concentrationCurve = Phrase(
    en: "Cumulative share of revenue by rank", pt: "Participação acumulada na receita por ordem",
    pl: "Skumulowany udział w przychodach według pozycji", fa: "سهم تجمعی درآمد به ترتیب اندازه")
  package static let concentrationCurveDescription = Phrase(
    en:
      "Accounts from the largest to the smallest; the line is the share of revenue they hold together.",
    pt: "Clientes do maior para o menor; a linha é a parte da receita que somam em conjunto.",
    pl: "Klienci od największego do najmniejszego; linia to ich łączny udział w przychodach.",
    fa: "مشتریان از بزرگ به کوچک؛ خط نشان می‌دهد با هم چه سهمی از درآمد دارند.")

  package static func tierShareFinding(
    _ tier: String, _ accounts: String, _ revenue: String
  ) -> Phrase {
    Phrase(
      en: "Tier \(tier): \(accounts) of accounts, \(revenue) of revenue",
      pt: "Nível \(tier): \(accounts) dos clientes, \(revenue) da receita",
      pl: "Poziom \(tier): \(accounts) klientów, \(revenue) przychodu",
      fa: "ردهٔ \(tier): \(accounts) مشتریان، \(revenue) درآمد")
  }
  package static let tierShares = Phrase(
    en: "Accounts and revenue by tier", pt: "Clientes e receita por nível",
    pl: "Klienci i przychód według poziomów", fa: "مشتریان و درآمد به تفکیک رده")
  package static let tierSharesDescription = Phrase(
    en:
      "Each bar is 100 percent: first all accounts with a tier, then their revenue of twelve months.",
    pt:
      "Cada barra é 100 por cento: primeiro os clientes com nível, depois a receita de doze meses.",
    pl:
      "Każdy pasek to 100 procent: najpierw klienci z poziomem, potem ich przychód z dwunastu miesięcy.",
    fa: "هر میله صد درصد است: نخست مشتریان دارای رده، سپس درآمد دوازده ماه آنان.")

  package static func scoresFinding(_ accounts: String) -> Phrase {
    Phrase(
      en: "\(accounts) within three points of another tier",
      pt: "\(accounts) a três pontos ou menos de outro nível",
      pl: "\(accounts) w odległości do trzech punktów od innego poziomu",
      fa: "\(accounts) در فاصلهٔ سه امتیازی ردهٔ دیگر")
  }
  package static let scoresOfAccounts = Phrase(
    en: "Scores of all accounts", pt: "Pontuação de todos os clientes",
    pl: "Wyniki wszystkich klientów", fa: "امتیاز همهٔ مشتریان")
  package static let scoresOfAccountsDescription = Phrase(
    en:
      "One dot an account, 0 to 100; dashed lines are thresholds, rings are accounts a rule moved.",
    pt:
      "Um ponto por cliente, 0 a 100; linhas tracejadas são limiares, anéis são clientes movidos por regra.",
    pl:
      "Kropka to klient, od 0 do 100; linie przerywane to progi, pierścienie to klienci przesunięci regułą.",
    fa:
      "هر نقطه یک مشتری، از ۰ تا ۱۰۰؛ خط‌چین‌ها آستانه‌اند و حلقه‌ها مشتریانی که قاعده‌ای جابه‌جا کرده است."
  )

  package static func nineBoxFinding(_ accounts: String, _ share: String) -> Phrase {
    Phrase(
      en: "\(accounts) large and steady (AX): \(share) of revenue",
      pt: "Grandes e regulares (AX): \(accounts), \(share) da receita",
      pl: "Duzi i stali (AX): \(accounts), \(share) przychodu",
      fa: "\(accounts) بزرگ و پایدار (AX): \(share) درآمد")
  }
  package static let nineBoxScatter = Phrase(
    en: "Share of revenue by variation", pt: "Participação na receita por variação",
    pl: "Udział w przychodach a zmienność", fa: "سهم درآمد در برابر نوسان")
  package static let nineBoxScatterDescription = Phrase(
    en:
      "One dot an account: share of revenue on a logarithmic scale, variation of revenue upwards; dashed lines are the cuts.",
    pt:
      "Um ponto por cliente: participação na receita em escala logarítmica, variação na vertical; linhas tracejadas são os cortes.",
    pl:
      "Kropka to klient: udział w przychodach w skali logarytmicznej, zmienność w pionie; linie przerywane to granice klas.",
    fa: "هر نقطه یک مشتری: سهم درآمد در مقیاس لگاریتمی، نوسان رو به بالا؛ خط‌چین‌ها مرز کلاس‌ها هستند."
  )
  package static let shareAxis = Phrase(
    en: "Share of revenue (logarithmic)", pt: "Participação na receita (logarítmica)",
    pl: "Udział w przychodach (logarytmicznie)", fa: "سهم درآمد (لگاریتمی)")
  package static let variationAxis = Phrase(
    en: "Coefficient of variation", pt: "Coeficiente de variação",
    pl: "Współczynnik zmienności", fa: "ضریب تغییرات")

  package static func gainsFinding(_ name: String, _ amount: String) -> Phrase {
    Phrase(
      en: "Largest gain: \(name), \(amount)", pt: "Maior ganho: \(name), \(amount)",
      pl: "Największy wzrost: \(name), \(amount)", fa: "بیشترین رشد: \(name)، \(amount)")
  }
  package static func lossesFinding(_ name: String, _ amount: String) -> Phrase {
    Phrase(
      en: "Largest loss: \(name), \(amount)", pt: "Maior perda: \(name), \(amount)",
      pl: "Największy spadek: \(name), \(amount)", fa: "بیشترین افت: \(name)، \(amount)")
  }
  package static let revenueChange = Phrase(
    en: "Change of revenue", pt: "Variação da receita", pl: "Zmiana przychodu", fa: "تغییر درآمد")
  package static let revenueChangeDescription = Phrase(
    en: "Revenue of the last twelve months minus that of the twelve months before.",
    pt: "Receita dos últimos doze meses menos a dos doze meses anteriores.",
    pl: "Przychód z ostatnich dwunastu miesięcy minus przychód z poprzednich dwunastu.",
    fa: "درآمد دوازده ماه اخیر منهای دوازده ماه پیش از آن.")

  package static func rfmFinding(_ accounts: String) -> Phrase {
    Phrase(
      en: "\(accounts) bought recently and often",
      pt: "\(accounts) com compras recentes e frequentes",
      pl: "\(accounts) z częstymi i niedawnymi zakupami",
      fa: "\(accounts) به‌تازگی و پرتکرار خرید کرده‌اند")
  }
  package static let rfmGrid = Phrase(
    en: "Accounts by recency and frequency", pt: "Clientes por recência e frequência",
    pl: "Klienci według czasu od zakupu i częstotliwości", fa: "مشتریان بر پایهٔ تازگی و تکرار خرید")
  package static let rfmGridDescription = Phrase(
    en: "Number of accounts by score of recency (rows) and of frequency (columns), 5 is best.",
    pt:
      "Número de clientes por pontuação de recência (linhas) e de frequência (colunas), 5 é o melhor.",
    pl:
      "Liczba klientów według oceny czasu od zakupu (wiersze) i częstotliwości (kolumny), 5 to najlepsza.",
    fa: "شمار مشتریان بر پایهٔ امتیاز تازگی (سطر) و تکرار (ستون)؛ ۵ بهترین است.")
  package static let recency = Phrase(
    en: "Recency", pt: "Recência", pl: "Czas od zakupu", fa: "تازگی خرید")
  package static let frequency = Phrase(
    en: "Frequency", pt: "Frequência", pl: "Częstotliwość", fa: "تکرار خرید")

  package static func whiteSpaceFinding(_ product: String, _ amount: String) -> Phrase {
    Phrase(
      en: "Largest gap: \(product), \(amount) a year",
      pt: "Maior lacuna: \(product), \(amount) por ano",
      pl: "Największa luka: \(product), \(amount) rocznie",
      fa: "بزرگ‌ترین جای خالی: \(product)، \(amount) در سال")
  }
  package static let whiteSpaceGaps = Phrase(
    en: "Largest gaps", pt: "Maiores lacunas", pl: "Największe luki", fa: "بزرگ‌ترین جاهای خالی")
  package static let whiteSpaceGapsDescription = Phrase(
    en: "Spending of an account on a product that does not go to us, per year.",
    pt: "Gasto anual de um cliente num produto que não é comprado a nós.",
    pl: "Roczne wydatki klienta na produkt, którego nie kupuje u nas.",
    fa: "هزینهٔ سالانهٔ مشتری برای محصولی که از ما نمی‌خرد.")
}

extension CountedPhrase {
  /// `80% of revenue comes from 12 accounts`
  ///
  /// - Parameter share: with its sign.
  package static func concentrationFinding(_ share: String) -> CountedPhrase {
    CountedPhrase(
      en: ("\(share) of revenue comes from # account", "\(share) of revenue comes from # accounts"),
      pt: ("\(share) da receita vem de # cliente", "\(share) da receita vem de # clientes"),
      pl: (
        "# klient daje \(share) przychodu", "# klienci dają \(share) przychodu",
        "# klientów daje \(share) przychodu"
      ), fa: "\(share) درآمد از # مشتری است")
  }
}
