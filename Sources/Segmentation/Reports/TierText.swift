import AccountModel
package import Localization

/// The words of `keyplan tiers`.
enum TierText {
  static let tier = Phrase(en: "Tier", pt: "Nível", pl: "Poziom", fa: "سطح")
  static let account = Phrase(en: "Account", pt: "Conta", pl: "Klient", fa: "مشتری")
  static let score = Phrase(en: "Score", pt: "Pontuação", pl: "Wynik", fa: "امتیاز")
  static let revenue = Phrase(
    en: "Revenue, 12 months", pt: "Receita, 12 meses", pl: "Przychód, 12 miesięcy",
    fa: "درآمد ۱۲ ماه")
  static let growth = Phrase(en: "Growth", pt: "Crescimento", pl: "Wzrost", fa: "رشد")
  static let classes = Phrase(verbatim: "ABC-XYZ")
  static let remarks = Phrase(en: "Remarks", pt: "Observações", pl: "Uwagi", fa: "توضیح")
  static let criterion = Phrase(en: "Criterion", pt: "Critério", pl: "Kryterium", fa: "معیار")
  static let value = Phrase(en: "Value", pt: "Valor", pl: "Wartość", fa: "مقدار")
  static let range = Phrase(
    en: "No … all points", pt: "Zero … todos os pontos", pl: "Zero … wszystkie punkty",
    fa: "هیچ … همهٔ امتیاز")
  static let points = Phrase(en: "Points", pt: "Pontos", pl: "Punkty", fa: "امتیاز")
  static let maximum = Phrase(en: "of", pt: "de", pl: "z", fa: "از")
  static let versusMean = Phrase(
    en: "vs mean", pt: "vs média", pl: "wobec średniej", fa: "نسبت به میانگین")
  static let source = Phrase(en: "Source", pt: "Fonte", pl: "Źródło", fa: "منبع")
  static let relative = Phrase(
    en: "computed from the data: other accounts move it",
    pt: "calculado a partir dos dados: outras contas o alteram",
    pl: "obliczone z danych: zmieniają je inni klienci",
    fa: "محاسبه‌شده از داده‌ها: مشتریان دیگر آن را تغییر می‌دهند")
  static let logarithmic = Phrase(
    en: "log", pt: "log", pl: "log", fa: "لگاریتمی")
  static let provisional = Phrase(
    en: "provisional", pt: "provisório", pl: "tymczasowy", fa: "موقت")
  static let provisionalReason = Phrase(
    en: "The tier is provisional: too few criteria have a value.",
    pt: "O nível é provisório: poucos critérios têm valor.",
    pl: "Poziom jest tymczasowy: zbyt mało kryteriów ma wartość.",
    fa: "سطح موقت است: معیارهای کمی مقدار دارند.")

  static let now = Phrase(en: "Now", pt: "Agora", pl: "Teraz", fa: "اکنون")
  static let then = Phrase(en: "Then", pt: "Depois", pl: "Potem", fa: "پس از آن")
  static let change = Phrase(en: "Change", pt: "Mudança", pl: "Zmiana", fa: "تغییر")
  static let move = Phrase(en: "Move", pt: "Movimento", pl: "Ruch", fa: "جابه‌جایی")
  static let cause = Phrase(en: "Most by", pt: "Sobretudo por", pl: "Głównie przez", fa: "بیشتر از")
  static let otherThreshold = Phrase(
    en: "another threshold", pt: "outro limite", pl: "inny próg", fa: "آستانهٔ دیگر")

  static func unmoved(_ count: String) -> Phrase {
    Phrase(
      en: "Accounts that stay where they are: \(count)",
      pt: "Contas que ficam onde estão: \(count)",
      pl: "Klienci, którzy zostają na swoim poziomie: \(count)",
      fa: "مشتریانی که در سطح خود می‌مانند: \(count)")
  }

  static func heading(_ date: String) -> Phrase {
    Phrase(
      en: "Tiers as of \(date)", pt: "Níveis em \(date)", pl: "Poziomy na dzień \(date)",
      fa: "سطح‌ها در \(date)")
  }

  static func byFigures(_ tier: String) -> Phrase {
    Phrase(
      en: "\(tier) by the figures of the day", pt: "\(tier) pelos números do dia",
      pl: "\(tier) według danych z tego dnia", fa: "\(tier) با رقم‌های روز")
  }

  static func coverage(_ share: String) -> Phrase {
    Phrase(
      en: "\(share) of the weights have a value.", pt: "\(share) dos pesos têm valor.",
      pl: "\(share) wag ma wartość.", fa: "\(share) وزن‌ها مقدار دارند.")
  }

  static func toNext(_ tier: String, _ points: String) -> Phrase {
    Phrase(
      en: "Tier \(tier) needs \(points) more points, by one of:",
      pt: "O nível \(tier) exige mais \(points) pontos, por um destes:",
      pl: "Poziom \(tier) wymaga jeszcze \(points) punktów, przez jedno z:",
      fa: "سطح \(tier) به \(points) امتیاز دیگر نیاز دارد، با یکی از:")
  }

  static func toNextByScore(_ tier: String, _ points: String) -> Phrase {
    Phrase(
      en: "By score alone, tier \(tier) needs \(points) more points, by one of:",
      pt: "Só pela pontuação, o nível \(tier) exige mais \(points) pontos, por um destes:",
      pl: "Według samego wyniku poziom \(tier) wymaga jeszcze \(points) punktów, przez jedno z:",
      fa: "تنها با امتیاز، سطح \(tier) به \(points) امتیاز دیگر نیاز دارد، با یکی از:")
  }

  static func notAlone(_ criterion: String) -> Phrase {
    Phrase(
      en: "\(criterion): cannot reach it alone", pt: "\(criterion): sozinho não basta",
      pl: "\(criterion): samo nie wystarczy", fa: "\(criterion): به‌تنهایی کافی نیست")
  }

  static func dependsOnOthers(_ criterion: String) -> Phrase {
    Phrase(
      en: "\(criterion): depends on the other accounts",
      pt: "\(criterion): depende das outras contas",
      pl: "\(criterion): zależy od innych klientów",
      fa: "\(criterion): به مشتریان دیگر بستگی دارد")
  }

  static func aboveLower(_ points: String) -> Phrase {
    Phrase(
      en: "The score is \(points) points above the next lower tier.",
      pt: "A pontuação está \(points) pontos acima do nível inferior.",
      pl: "Wynik leży \(points) punktów powyżej niższego poziomu.",
      fa: "امتیاز \(points) بالاتر از سطح پایین‌تر است.")
  }
}

extension TierRule {
  /// A word or two for a table.
  package var shortLabel: Phrase {
    switch kind {
    case .classAFloor:
      Phrase(
        en: "lifted by class A", pt: "elevado pela classe A", pl: "podniesiony przez klasę A",
        fa: "بالابرده به‌سبب ردهٔ A")
    case .noRevenueCap:
      Phrase(
        en: "capped without revenue", pt: "limitado sem receita", pl: "ograniczony bez przychodu",
        fa: "محدود به‌سبب نبود درآمد")
    case .hysteresis:
      Phrase(
        en: "held by hysteresis", pt: "mantido por histerese", pl: "utrzymany przez histerezę",
        fa: "نگه‌داشته با پسماند")
    case .override:
      Phrase(en: "set by hand", pt: "definido à mão", pl: "ustawiony ręcznie", fa: "تعیین دستی")
    }
  }

  /// What the rule says; of hysteresis without its days, for which see `TierDecision.holdSentence`.
  package var sentence: Phrase {
    let tier = to ?? ""
    switch kind {
    case .hysteresis: return shortLabel
    case .classAFloor:
      return Phrase(
        en: "class A by revenue is never below tier \(tier)",
        pt: "classe A por receita nunca fica abaixo do nível \(tier)",
        pl: "klasa A według przychodu nigdy nie jest poniżej poziomu \(tier)",
        fa: "ردهٔ A درآمد هرگز پایین‌تر از سطح \(tier) نیست")
    case .noRevenueCap:
      return Phrase(
        en: "without revenue in twelve months never above tier \(tier)",
        pt: "sem receita em doze meses nunca acima do nível \(tier)",
        pl: "bez przychodu w dwunastu miesiącach nigdy powyżej poziomu \(tier)",
        fa: "بدون درآمد در دوازده ماه هرگز بالاتر از سطح \(tier) نیست")
    case .override(let override):
      let reason = override.reason ?? ""
      let by = override.by.map { ", \($0.slug)" } ?? ""
      let until = override.until.map { " (→ \($0.iso))" } ?? ""
      return Phrase(
        en: "set by hand\(by)\(until): \(reason)", pt: "definido à mão\(by)\(until): \(reason)",
        pl: "ustawiony ręcznie\(by)\(until): \(reason)",
        fa: "تعیین دستی\(by)\(until): \(reason)")
    }
  }
}
