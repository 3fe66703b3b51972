import Localization
import Testing

@Suite struct LocalMonthTests {
  @Test func `weeks begin on Monday`() {
    let month = LocalMonth(holding: CivilDate(year: 2026, month: 3, day: 31), in: .polish)
    #expect(month.firstDay == CivilDate(year: 2026, month: 3, day: 1))
    #expect(month.dayCount == 31)
    #expect(month.weeks.first == [nil, nil, nil, nil, nil, nil, 1])
    #expect(month.weeks.last == [30, 31, nil, nil, nil, nil, nil])
    #expect(month.weeks.count == 6)
  }

  @Test func `Persian months are Jalali and begin on Saturday`() {
    let month = LocalMonth(holding: CivilDate(year: 2026, month: 4, day: 20), in: .persian)
    #expect(month.firstDay == CivilDate(year: 2026, month: 3, day: 21))
    #expect(month.dayCount == 31)
    #expect(month.weeks.first == [1, 2, 3, 4, 5, 6, 7])
    #expect(
      LocaleStyle(language: .persian).weekdays.map(\.short) == ["ش", "ی", "د", "س", "چ", "پ", "ج"])
    #expect(LocaleStyle(language: .persian).weekdays.first?.name == "شنبه")
  }

  @Test func `December and a leap February have their length`() {
    let december = LocalMonth(holding: CivilDate(year: 2025, month: 12, day: 9), in: .english)
    let february = LocalMonth(holding: CivilDate(year: 2028, month: 2, day: 9), in: .english)
    #expect(december.dayCount == 31)
    #expect(february.dayCount == 29)
    #expect(february < LocalMonth(holding: CivilDate(year: 2028, month: 3, day: 1), in: .english))
  }

  @Test(arguments: Language.allCases) func `weeks have seven days and hold each day once`(
    language: Language
  ) {
    for number in stride(from: 18_000, to: 23_000, by: 17) {
      let month = LocalMonth(holding: CivilDate(dayNumber: number), in: language)
      #expect(month.weeks.allSatisfy { $0.count == 7 })
      #expect(month.weeks.joined().compactMap(\.self) == Array(1...month.dayCount))
      #expect((month.firstDayNumber..<(month.firstDayNumber + month.dayCount)).contains(number))
    }
  }
}
