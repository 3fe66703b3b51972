import Localization

/// The words of `keyplan tiers` about health.
enum HealthText {
  static let health = Phrase(
    en: "Health", pt: "Saúde da conta", pl: "Kondycja klienta", fa: "سلامت مشتری")
  static let provisional = Phrase(
    en: "Health is provisional: too few criteria have a value.",
    pt: "A saúde é provisória: poucos critérios têm valor.",
    pl: "Ocena kondycji jest tymczasowa: zbyt mało kryteriów ma wartość.",
    fa: "سلامت موقت است: معیارهای کمی مقدار دارند.")

  static func toNext(_ level: String, _ points: String) -> Phrase {
    Phrase(
      en: "\(level) needs \(points) more points, by one of:",
      pt: "\(level) exige mais \(points) pontos, por um destes:",
      pl: "\(level) wymaga jeszcze \(points) punktów, przez jedno z:",
      fa: "\(level) به \(points) امتیاز دیگر نیاز دارد، با یکی از:")
  }

  static func aboveLower(_ points: String) -> Phrase {
    Phrase(
      en: "\(points) points above the next lower level.",
      pt: "\(points) pontos acima da faixa inferior.",
      pl: "\(points) punktów powyżej niższej oceny.",
      fa: "\(points) امتیاز بالاتر از ارزیابی پایین‌تر.")
  }
}
