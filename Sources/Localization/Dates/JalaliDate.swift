/// A day of the Persian (solar Hijri) calendar.
///
/// Leap years follow the cycle of 8 in 33 years, which agrees with Iran's astronomical calendar for
/// every year that business data can name; tests compare each day of 1300 to 1500 with ICU.
package struct JalaliDate: Sendable, Hashable {
  package let year: Int
  /// 1 (Farvardin) to 12 (Esfand).
  package let month: Int
  /// 1...31.
  package let day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  package init(_ date: CivilDate) {
    self.init(dayNumber: date.dayNumber)
  }

  /// The day `dayNumber` days after 1970-01-01.
  package init(dayNumber: Int) {
    var year = Self.estimatedYear(of: dayNumber)
    if dayNumber < Self.newYear(year) { year -= 1 }
    if dayNumber >= Self.newYear(year + 1) { year += 1 }
    let dayOfYear = dayNumber - Self.newYear(year)
    self.year = year
    // Six months of 31 days, five of 30, and Esfand.
    month = dayOfYear < 186 ? dayOfYear / 31 + 1 : (dayOfYear - 186) / 30 + 7
    day = dayOfYear < 186 ? dayOfYear % 31 + 1 : (dayOfYear - 186) % 30 + 1
  }

  /// Days since 1970-01-01.
  package var dayNumber: Int {
    let before = month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6
    return Self.newYear(year) + before + day - 1
  }

  package var civil: CivilDate { CivilDate(dayNumber: dayNumber) }

  package static func isLeap(_ year: Int) -> Bool { newYear(year + 1) - newYear(year) == 366 }

  package static func daysInMonth(year: Int, month: Int) -> Int {
    switch month {
    case 1...6: 31
    case 12: isLeap(year) ? 30 : 29
    default: 30
    }
  }

  /// The day number of 1 Farvardin: 365 days a year and 8 leap days in 33 years, with 1404 beginning
  /// on 2025-03-21.
  private static func newYear(_ year: Int) -> Int {
    let leapDays = 8 * year + 21
    let cycles = leapDays >= 0 ? leapDays / 33 : (leapDays - 32) / 33
    return 365 * year + cycles - 492_633
  }

  private static func estimatedYear(of dayNumber: Int) -> Int {
    Int((Double(dayNumber + 492_633) / 365.242_424).rounded(.down))
  }
}
