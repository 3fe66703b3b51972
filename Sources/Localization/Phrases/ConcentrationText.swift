/// Texts of the page about concentration.
package enum ConcentrationText: String, InterfaceText {
  case concentration, concentrationMeasure, concentrationValue, concentrationMeaning
  case largestTitle, cumulativeShare, revenueWithout, oneAccountWarning, highConcentration
  case shareOfLargestMeaning, topFifth, topFifthMeaning, herfindahl, herfindahlMeaning
  case effectiveAccounts, effectiveAccountsMeaning, gini, giniMeaning, normalisedHerfindahl
  case normalisedHerfindahlMeaning, lostShare, indexWithout, largestThen, medianCustomers
  case concentrationMeasures

  package var phrase: Phrase {
    switch self {
    case .concentration:
      Phrase(en: "Concentration", pt: "Concentração", pl: "Koncentracja", fa: "تمرکز درآمد")
    case .concentrationMeasures:
      Phrase(
        en: "How concentrated is that?", pt: "Quanto é isso de concentração?",
        pl: "Jak duża to koncentracja?", fa: "این تمرکز چه اندازه است؟")
    case .concentrationMeasure:
      Phrase(en: "Measure", pt: "Medida", pl: "Miara", fa: "سنجه")
    case .concentrationValue: Phrase(en: "Value", pt: "Valor", pl: "Wartość", fa: "مقدار")
    case .concentrationMeaning:
      Phrase(en: "What it means", pt: "O que significa", pl: "Co oznacza", fa: "یعنی چه")
    case .largestTitle:
      Phrase(
        en: "What if we lost one of the largest?", pt: "E se perdêssemos um dos maiores?",
        pl: "A gdybyśmy stracili jednego z największych?",
        fa: "اگر یکی از بزرگ‌ترین‌ها را از دست بدهیم؟")
    case .cumulativeShare:
      Phrase(en: "Together", pt: "Em conjunto", pl: "Łącznie", fa: "با هم")
    case .revenueWithout:
      Phrase(
        en: "Revenue without it", pt: "Receita sem ele", pl: "Przychód bez niego",
        fa: "درآمد بدون آن")
    case .oneAccountWarning:
      Phrase(
        en: "One account holds more than a quarter of revenue.",
        pt: "Um só cliente tem mais de um quarto da receita.",
        pl: "Jeden klient daje ponad jedną czwartą przychodu.",
        fa: "یک مشتری بیش از یک‌چهارم درآمد را دارد.")
    case .highConcentration:
      Phrase(
        en: "Revenue is highly concentrated (index above 1,800).",
        pt: "A receita está muito concentrada (índice acima de 1.800).",
        pl: "Przychód jest silnie skoncentrowany (indeks powyżej 1800).",
        fa: "درآمد بسیار متمرکز است (شاخص بالای ۱۸۰۰).")
    case .shareOfLargestMeaning:
      Phrase(
        en: "Part of the revenue of twelve months.", pt: "Parte da receita de doze meses.",
        pl: "Część przychodu z dwunastu miesięcy.", fa: "بخشی از درآمد دوازده ماه.")
    case .topFifth:
      Phrase(
        en: "Largest fifth of accounts", pt: "Os 20% maiores clientes",
        pl: "Największa piąta część klientów", fa: "بزرگ‌ترین یک‌پنجم مشتریان")
    case .topFifthMeaning:
      Phrase(
        en: "The 80/20 rule would make it 80%.", pt: "Pela regra 80/20 seria 80%.",
        pl: "Według reguły 80/20 byłoby to 80%.", fa: "بنا بر قاعدهٔ ۸۰/۲۰ برابر ۸۰٪ است.")
    case .herfindahl:
      Phrase(
        en: "Herfindahl-Hirschman index", pt: "Índice de Herfindahl-Hirschman",
        pl: "Indeks Herfindahla-Hirschmana", fa: "شاخص هرفیندال-هیرشمن")
    case .herfindahlMeaning:
      Phrase(
        en: "0 to 10,000; above 1,800 is highly concentrated.",
        pt: "0 a 10.000; acima de 1.800 é muito concentrado.",
        pl: "Od 0 do 10 000; powyżej 1800 to silna koncentracja.",
        fa: "از ۰ تا ۱۰٬۰۰۰؛ بالای ۱۸۰۰ بسیار متمرکز است.")
    case .effectiveAccounts:
      Phrase(
        en: "Effective number of accounts", pt: "Número efetivo de clientes",
        pl: "Efektywna liczba klientów", fa: "شمار مؤثر مشتریان")
    case .effectiveAccountsMeaning:
      Phrase(
        en: "As many equally large accounts would be as concentrated.",
        pt: "Tantos clientes iguais teriam a mesma concentração.",
        pl: "Tylu równych klientów dałoby tę samą koncentrację.",
        fa: "این شمار مشتری هم‌اندازه همین تمرکز را دارد.")
    case .normalisedHerfindahl:
      Phrase(
        en: "Normalised index", pt: "Índice normalizado", pl: "Indeks znormalizowany",
        fa: "شاخص نرمال‌شده")
    case .normalisedHerfindahlMeaning:
      Phrase(
        en: "0: all accounts are equal; 1: one account has everything, whatever their number.",
        pt: "0: todos iguais; 1: um cliente tem tudo, seja qual for o número de clientes.",
        pl: "0: wszyscy równi; 1: jeden klient ma wszystko, niezależnie od liczby klientów.",
        fa: "۰: همه برابرند؛ ۱: همه از یک مشتری است، با هر شمار مشتری.")
    case .lostShare:
      Phrase(
        en: "Share lost", pt: "Parte perdida", pl: "Utracona część", fa: "سهم از دست رفته")
    case .indexWithout:
      Phrase(
        en: "Index without it", pt: "Índice sem ele", pl: "Indeks bez niego", fa: "شاخص بدون آن")
    case .largestThen:
      Phrase(
        en: "Largest then", pt: "Maior depois", pl: "Największy wtedy", fa: "بزرگ‌ترین پس از آن")
    case .medianCustomers:
      Phrase(
        en: "Equals median customers", pt: "Equivale a clientes medianos",
        pl: "Równa się medianom klientów", fa: "برابر با چند مشتری میانه")
    case .gini:
      Phrase(
        en: "Gini coefficient", pt: "Coeficiente de Gini", pl: "Współczynnik Giniego",
        fa: "ضریب جینی")
    case .giniMeaning:
      Phrase(
        en: "0: all accounts are equal; 1: one account has everything.",
        pt: "0: todos iguais; 1: um cliente tem tudo.",
        pl: "0: wszyscy równi; 1: jeden klient ma wszystko.",
        fa: "۰: همهٔ مشتریان برابرند؛ ۱: همهٔ درآمد از یک مشتری است.")
    }
  }
}

extension Phrase {
  package static func concentrationLead(_ name: String, _ share: String, _ fifth: String) -> Phrase
  {
    Phrase(
      en:
        "\(name) alone brings \(share) of revenue; the largest fifth of accounts brings \(fifth).",
      pt: "\(name) gera por si só \(share) da receita; os 20% maiores clientes geram \(fifth).",
      pl:
        "Sam klient \(name) daje \(share) przychodu; największa piąta część klientów daje \(fifth).",
      fa: "\(name) به‌تنهایی \(share) درآمد را دارد و بزرگ‌ترین یک‌پنجم مشتریان \(fifth) را.")
  }
}

extension CountedPhrase {
  package static let shareOfLargest = CountedPhrase(
    en: ("Share of the largest account", "Share of the # largest"),
    pt: ("Participação do maior cliente", "Participação dos # maiores"),
    pl: (
      "Udział największego klienta", "Udział # największych", "Udział # największych"
    ), fa: "سهم # مشتری بزرگ")
}
