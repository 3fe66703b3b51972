import AccountModel

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
      comment(score: score, random: &random),
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

  private static func comment(score: Int, random: inout DemoDataRandom) -> String {
    let comments =
      switch score {
      case 9...: ["quick answers, parts in stock", "", "the technicians know our plant", ""]
      case 7...8: ["", "good, but the portal is slow", "", "prices rise faster than service"]
      default: ["late again in the cold months", "nobody called back for three days", ""]
      }
    return comments[random.integer(in: 0...comments.count - 1)]
  }
}
