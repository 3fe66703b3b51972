import Foundation
import Localization
import Testing

@Suite struct DateStyleTests {
  private func calendar(_ identifier: Calendar.Identifier) -> Calendar {
    var calendar = Calendar(identifier: identifier)
    calendar.timeZone = .gmt
    return calendar
  }

  @Test func `every Jalali day from 1300 to 1500 equals ICU's`() {
    let calendar = calendar(.persian)
    let first = JalaliDate(year: 1300, month: 1, day: 1).dayNumber
    let last = JalaliDate(year: 1500, month: 12, day: 29).dayNumber
    for dayNumber in first...last {
      let date = Date(timeIntervalSince1970: Double(dayNumber) * 86_400)
      let expected = calendar.dateComponents([.year, .month, .day], from: date)
      let jalali = JalaliDate(dayNumber: dayNumber)
      guard
        jalali.year == expected.year, jalali.month == expected.month, jalali.day == expected.day,
        jalali.dayNumber == dayNumber
      else {
        Issue.record("\(jalali) is \(expected)")
        return
      }
    }
  }

  @Test func `every Gregorian day from 1900 to 2100 equals Foundation's`() {
    let calendar = calendar(.gregorian)
    for dayNumber in -25_567...47_846 {
      let date = Date(timeIntervalSince1970: Double(dayNumber) * 86_400)
      let expected = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      let civil = CivilDate(dayNumber: dayNumber)
      guard
        civil.year == expected.year, civil.month == expected.month, civil.day == expected.day,
        civil.weekday + 1 == expected.weekday, civil.dayNumber == dayNumber
      else {
        Issue.record("\(civil) is \(expected)")
        return
      }
    }
  }

  /// ICU's patterns of the styles that follow it; Persian ones of no weekday or year-first order.
  private static let patterns: [(Language, DateStyle, String)] = [
    (.english, .full, "EEEE, MMMM d, y"), (.english, .long, "MMMM d, y"),
    (.english, .medium, "MMM d, y"), (.english, .dayMonth, "MMM d"),
    (.english, .monthYear, "LLLL y"), (.english, .shortMonthYear, "LLL y"),
    (.portuguese, .full, "EEEE, d 'de' MMMM 'de' y"), (.portuguese, .long, "d 'de' MMMM 'de' y"),
    (.portuguese, .medium, "d 'de' MMM 'de' y"), (.portuguese, .short, "dd/MM/y"),
    (.portuguese, .dayMonth, "d 'de' MMM"), (.portuguese, .monthYear, "LLLL 'de' y"),
    (.polish, .full, "EEEE, d MMMM y"), (.polish, .long, "d MMMM y"), (.polish, .medium, "d MMM y"),
    (.polish, .short, "dd.MM.y"), (.polish, .monthYear, "LLLL y"),
    (.polish, .shortMonthYear, "LLL y"), (.persian, .long, "d MMMM y"),
    (.persian, .medium, "d MMM y"), (.persian, .short, "y/M/d"), (.persian, .dayMonth, "d LLL"),
    (.persian, .monthYear, "MMM y"), (.persian, .full, "EEEE d MMMM y"),
  ]

  /// ICU writes `29 maj`, since its short form of May is a word in the nominative; a day in Polish
  /// takes the genitive.
  private static func inGenitive(_ text: String) -> String {
    text.replacing(" maj ", with: " maja ")
  }

  @Test func `a day of May takes the genitive in Polish`() {
    let style = LocaleStyle(language: .polish)
    let date = CivilDate(year: 2026, month: 5, day: 29)
    #expect(style.date(date) == "29 maja 2026")
    #expect(style.date(date, .dayMonth) == "29 maja")
    #expect(style.date(date, .shortMonthYear) == "maj 2026")
    #expect(style.month(year: 2026, month: 5, short: true) == "maj 2026")
  }

  @Test(arguments: patterns)
  func `dates equal ICU's`(language: Language, dateStyle: DateStyle, pattern: String) {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: language.code)
    formatter.calendar = calendar(language == .persian ? .persian : .gregorian)
    formatter.timeZone = .gmt
    formatter.dateFormat = pattern
    let style = LocaleStyle(language: language)
    for dayNumber in stride(from: 14_000, to: 23_000, by: 7) {
      let expected = formatter.string(from: Date(timeIntervalSince1970: Double(dayNumber) * 86_400))
      #expect(style.date(CivilDate(dayNumber: dayNumber), dateStyle) == Self.inGenitive(expected))
    }
  }

  @Test(
    arguments: [(Language.english, DateFormatter.Style.long, DateStyle.long)]
      + [.portuguese, .polish, .persian].flatMap {
        [($0, DateFormatter.Style.long, DateStyle.long), ($0, .medium, .medium)]
      })
  func `long and medium are what ICU prefers`(
    language: Language, icuStyle: DateFormatter.Style, dateStyle: DateStyle
  ) {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: language.code)
    formatter.calendar = calendar(language == .persian ? .persian : .gregorian)
    formatter.timeZone = .gmt
    formatter.dateStyle = icuStyle
    let style = LocaleStyle(language: language)
    for dayNumber in stride(from: 19_000, to: 21_000, by: 13) {
      let expected = formatter.string(from: Date(timeIntervalSince1970: Double(dayNumber) * 86_400))
      #expect(style.date(CivilDate(dayNumber: dayNumber), dateStyle) == Self.inGenitive(expected))
    }
  }

  @Test(arguments: [
    (Language.english, "2026-06-10", "July 2025", "Jul 2025", "Q3 2025", "Wednesday"),
    (.portuguese, "10/06/2026", "julho de 2025", "jul. de 2025", "3.º tri. 2025", "quarta-feira"),
    (.polish, "10.06.2026", "lipiec 2025", "lip 2025", "III kw. 2025", "środa"),
    (.persian, "۱۴۰۵/۳/۲۰", "ژوئیه ۲۰۲۵", "ژوئیه ۲۰۲۵", "سه‌ماههٔ سوم ۲۰۲۵", "چهارشنبه"),
  ])
  func `short dates, Gregorian months, quarters and weekdays`(
    language: Language, short: String, month: String, shortMonth: String, quarter: String,
    weekday: String
  ) {
    let style = LocaleStyle(language: language)
    let date = CivilDate(year: 2026, month: 6, day: 10)
    #expect(style.date(date, .short) == short)
    #expect(style.month(year: 2025, month: 7) == month)
    #expect(style.month(year: 2025, month: 7, short: true) == shortMonth)
    #expect(style.quarter(year: 2025, quarter: 3) == quarter)
    #expect(style.weekday(date) == weekday)
  }

  @Test(arguments: [
    (Language.english, "1 year", "2.9 years", "3.0 years", "5"),
    (.portuguese, "1 ano", "2,9 anos", "3,0 anos", "5"),
    (.polish, "1 rok", "2,9 roku", "3,0 roku", "5"),
    (.persian, "۱ سال", "۲٫۹ سال", "۳٫۰ سال", "۵"),
  ])
  func `years have one decimal unless they are whole`(
    language: Language, one: String, part: String, nearly: String, count: String
  ) {
    let style = LocaleStyle(language: language)
    #expect(style.years(1) == one)
    #expect(style.years(2.91) == part)
    #expect(style.years(2.97) == nearly)
    #expect(style.countOfYears(5) == count)
  }

  @Test(arguments: [
    (0.004, "€5 so far in 2026, as in 2025"), (-0.004, "€5 so far in 2026, as in 2025"),
    (0.08, "€5 so far in 2026, 8% above 2025"), (-0.08, "€5 so far in 2026, 8% below 2025"),
  ])
  func `a change that rounds to nothing is none`(change: Double, finding: String) {
    let style = LocaleStyle(language: .english)
    let phrase = Phrase.cumulativeFinding("€5", "2026", change, "2025", style)
    #expect(phrase.text(in: .english) == finding)
  }
}
