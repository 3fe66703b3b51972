import AccountModel
import Localization

extension DemoDataBook {
  /// `satisfaction.csv`: a recommendation survey each half-year, and answers after visits.
  var satisfaction: DemoDataTable {
    var table = DemoDataTable(
      name: "satisfaction.csv",
      columns: [
        "date", "account_id", "metric", "score", "scale_min", "scale_max", "person_id",
        "touchpoint", "source", "comment",
      ])
    var random = DemoDataRandom(seed: seed ^ 0x5A71)
    for survey in Self.surveys {
      for profile in profiles where Self.wasCustomer(profile, on: survey) {
        for person in profile.people.isEmpty ? [""] : profile.people where random.happens(0.82) {
          for row in Self.answers(of: person, profile: profile, survey: survey, random: &random) {
            table.append(row)
          }
        }
      }
    }
    return table
  }

  /// The person's recommendation, and for three in five a grade for the last delivery or visit.
  private static func answers(
    of person: String, profile: DemoDataProfile, survey: CalendarDate,
    random: inout DemoDataRandom
  ) -> [[String]] {
    let years = Double(survey.days(since: surveys[0])) / 365
    let mean = profile.satisfaction + profile.satisfactionTrend * years
    let day = survey.adding(days: random.integer(in: 0...16))
    let score = Int(min(max((mean + random.number(in: -1.1...1.1)).rounded(), 0), 10))
    let recommendation = [
      day.iso, profile.key, "nps", String(score), "0", "10", person, "survey", "half-year survey",
      comment(score: score, language: profile.language, random: &random),
    ]
    guard random.happens(0.6) else { return [recommendation] }
    let grade = min(max(Int((mean / 2 + random.number(in: -0.6...0.6)).rounded()), 1), 5)
    return [
      recommendation,
      [
        day.adding(days: 40).iso, profile.key, "csat", String(grade), "1", "5", person,
        random.happens(0.5) ? "delivery" : "service visit", "call back", "",
      ],
    ]
  }

  private static let surveys = [
    "2024-04-15", "2024-10-14", "2025-04-14", "2025-10-13", "2026-04-13",
  ]
  .compactMap { CalendarDate(iso: $0) }

  private static func wasCustomer(_ profile: DemoDataProfile, on day: CalendarDate) -> Bool {
    let ended = CalendarDate(iso: profile.last) ?? asOf
    let isAway = profile.pause.from <= day.iso && day.iso <= profile.pause.to
    return profile.first <= day.iso && day <= ended.adding(days: 60) && !isAway
  }

  /// Half of the answers come without words.
  private static func comment(
    score: Int, language: Language, random: inout DemoDataRandom
  ) -> String {
    let phrases = score >= 9 ? praise : score >= 7 ? reserve : blame
    let choice = random.integer(in: 0...phrases.count * 2 - 1)
    return choice < phrases.count ? phrases[choice].text(in: language) : ""
  }

  private static let praise = [
    Phrase(
      en: "quick answers, parts in stock", pt: "respostas rápidas, peças em estoque",
      pl: "szybkie odpowiedzi, części na miejscu", fa: "پاسخ سریع و قطعهٔ موجود"),
    Phrase(
      en: "the technicians know our plant", pt: "os técnicos conhecem a nossa casa",
      pl: "serwisanci znają nasz zakład", fa: "تکنسین‌ها کار ما را می‌شناسند"),
  ]
  private static let reserve = [
    Phrase(
      en: "good, but the portal is slow", pt: "bom, mas o portal é lento",
      pl: "dobrze, ale portal działa wolno", fa: "خوب است، ولی سامانه کند است"),
    Phrase(
      en: "prices rise faster than service", pt: "os preços sobem mais do que o serviço",
      pl: "ceny rosną szybciej niż jakość obsługi", fa: "قیمت‌ها تندتر از خدمات بالا می‌رود"),
  ]
  private static let blame = [
    Phrase(
      en: "late again in the cold months", pt: "atraso outra vez no inverno",
      pl: "znów spóźnienia zimą", fa: "باز هم در زمستان دیر رسید"),
    Phrase(
      en: "nobody called back for three days", pt: "três dias sem ninguém ligar de volta",
      pl: "przez trzy dni nikt nie oddzwonił", fa: "سه روز کسی پاسخ تماس را نداد"),
  ]
}
