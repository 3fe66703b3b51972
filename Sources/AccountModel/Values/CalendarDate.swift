/// A day of the proleptic Gregorian calendar, without a time or a time zone.
///
/// Stored as the number of days since 1970-01-01, so that differences and comparisons are integer
/// arithmetic. Other calendars (Jalali) exist on output only.
package struct CalendarDate: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01; negative before it.
  package let dayNumber: Int32

  package init(dayNumber: Int32) { self.dayNumber = dayNumber }

  /// The given day, or nil if the calendar has no such day or the year is not in 1...9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.daysInMonth(year: year, month: month)).contains(day)
    else { return nil }
    dayNumber = Self.dayNumber(year: year, month: month, day: day)
  }

  /// The first day of a month of any year: windows of the earliest days begin before the year 1.
  init(firstOfMonth month: Int, year: Int) {
    dayNumber = Self.dayNumber(year: year, month: month, day: 1)
  }

  /// Reads `YYYY-MM-DD`, exactly; nil for anything else.
  package init?(iso text: some StringProtocol) {
    let digits = Array(text.utf8)
    guard digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-")
    else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for digit in digits[range] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
        value = value * 10 + Int(digit - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}

extension CalendarDate {
  /// Year, month (1...12) and day (1...31).
  ///
  /// Howard Hinnant's `civil_from_days` (https://howardhinnant.github.io/date_algorithms.html).
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  package var year: Int { components.year }
  package var month: Int { components.month }
  package var day: Int { components.day }

  /// `YYYY-MM-DD`.
  package var iso: String {
    let (year, month, day) = components
    func padded(_ value: Int, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Whether this is the last day of its month.
  package var isMonthEnd: Bool {
    let (year, month, day) = components
    return day == Self.daysInMonth(year: year, month: month)
  }

  package func adding(days: Int) -> CalendarDate {
    CalendarDate(dayNumber: dayNumber + Int32(days))
  }

  /// Days from `earlier` to this day; negative if `earlier` is later.
  package func days(since earlier: CalendarDate) -> Int {
    Int(dayNumber) - Int(earlier.dayNumber)
  }

  /// The same day `months` later (earlier if negative), clamped to the month's last day; a month's
  /// last day stays a month's last day.
  ///
  ///     CalendarDate(iso: "2011-11-30")?.adding(months: -12)  // 2010-11-30
  ///     CalendarDate(iso: "2012-02-29")?.adding(months: -12)  // 2011-02-28
  ///     CalendarDate(iso: "2011-02-28")?.adding(months: 1)    // 2011-03-31
  package func adding(months: Int) -> CalendarDate {
    let (year, month, day) = components
    let index = year * 12 + month - 1 + months
    let newYear = index >= 0 ? index / 12 : (index - 11) / 12
    let newMonth = index - newYear * 12 + 1
    let last = Self.daysInMonth(year: newYear, month: newMonth)
    let newDay = isMonthEnd ? last : min(day, last)
    return CalendarDate(
      dayNumber: Self.dayNumber(year: newYear, month: newMonth, day: newDay))
  }

  package static func daysInMonth(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func dayNumber(year: Int, month: Int, day: Int) -> Int32 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Int32(era * 146_097 + dayOfEra - 719_468)
  }
}
