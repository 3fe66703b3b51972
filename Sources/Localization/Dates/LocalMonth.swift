/// A month of the calendar in which a language writes dates: Gregorian, or Jalali in Persian.
package struct LocalMonth: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01.
  package let firstDayNumber: Int
  /// 28...31.
  package let dayCount: Int
  /// The weekday, 0 for Sunday, with which the language's weeks begin.
  private let firstWeekday: Int

  /// The month that holds a day.
  package init(holding date: CivilDate, in language: Language) {
    firstWeekday = DateNames.of(language).firstWeekday
    if language == .persian {
      let day = JalaliDate(date)
      firstDayNumber = JalaliDate(year: day.year, month: day.month, day: 1).dayNumber
      dayCount = JalaliDate.daysInMonth(year: day.year, month: day.month)
    } else {
      let next =
        date.month == 12
        ? CivilDate(year: date.year + 1, month: 1, day: 1)
        : CivilDate(year: date.year, month: date.month + 1, day: 1)
      firstDayNumber = CivilDate(year: date.year, month: date.month, day: 1).dayNumber
      dayCount = next.dayNumber - firstDayNumber
    }
  }

  package var firstDay: CivilDate { CivilDate(dayNumber: firstDayNumber) }

  /// The days of the month by week, 1 for the first; nil where a week begins before the month or
  /// ends after it.
  ///
  ///     March 2026 in English: nil, nil, nil, nil, nil, nil, 1; then 2...8 and so on
  package var weeks: [[Int?]] {
    let blanks = (firstDay.weekday - firstWeekday + 7) % 7
    let days = [Int?](repeating: nil, count: blanks) + (1...dayCount).map { $0 }
    let filled = days + [Int?](repeating: nil, count: (7 - days.count % 7) % 7)
    return stride(from: 0, to: filled.count, by: 7).map { Array(filled[$0..<($0 + 7)]) }
  }

  package static func < (left: LocalMonth, right: LocalMonth) -> Bool {
    left.firstDayNumber < right.firstDayNumber
  }
}

extension LocaleStyle {
  /// The days of a week in the language's order: the full name, and one for a narrow column.
  package var weekdays: [(name: String, short: String)] {
    let names = DateNames.of(language)
    return (0..<7).map { offset in
      let day = (names.firstWeekday + offset) % 7
      // Persian calendars head their columns with the first letters.
      let short =
        language == .persian ? String(names.weekdays[day].prefix(1)) : names.shortWeekdays[day]
      return (names.weekdays[day], short)
    }
  }
}
