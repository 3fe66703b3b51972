/// A day of the Jalali (Solar Hijri) calendar, as Iranian tables write it.
struct JalaliDate: Sendable, Hashable {
  let year: Int
  let month: Int
  let day: Int

  /// Nil if the calendar has no such day or the year is outside 1...3177.
  init?(year: Int, month: Int, day: Int) {
    guard (1...3177).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let length = month <= 6 ? 31 : month <= 11 || Self.isLeap(year) ? 30 : 29
    guard day <= length else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The same day of the Gregorian calendar.
  var gregorian: CalendarDate? {
    guard let newYear = Self.newYear(year) else { return nil }
    let before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
    return newYear.adding(days: before + day - 1)
  }

  /// Years in which the leap cycle breaks (K. Borkowski, The Persian calendar for 3000 years, 1996).
  private static let breaks = [
    -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394,
    2456, 3178,
  ]

  private static func isLeap(_ year: Int) -> Bool { cycle(of: year).sinceLeap == 0 }

  /// The Gregorian day of 1 Farvardin.
  private static func newYear(_ year: Int) -> CalendarDate? {
    let gregorianYear = year + 621
    let leapsBefore = cycle(of: year).leaps
    let gregorianLeaps = gregorianYear / 4 - (gregorianYear / 100 + 1) * 3 / 4 - 150
    return CalendarDate(year: gregorianYear, month: 3, day: 1)?
      .adding(days: 20 + leapsBefore - gregorianLeaps - 1)
  }

  /// Leap days since the epoch as Borkowski counts them, and years since the last leap year.
  private static func cycle(of year: Int) -> (leaps: Int, sinceLeap: Int) {
    var leaps = -14
    var start = breaks[0]
    var jump = 0
    for next in breaks.dropFirst() {
      jump = next - start
      if year < next { break }
      leaps += jump / 33 * 8 + jump % 33 / 4
      start = next
    }
    var sinceStart = year - start
    leaps += sinceStart / 33 * 8 + (sinceStart % 33 + 3) / 4
    if jump % 33 == 4, jump - sinceStart == 4 { leaps += 1 }
    if jump - sinceStart < 6 { sinceStart += (jump + 4) / 33 * 33 - jump }
    let position = ((sinceStart + 1) % 33 - 1) % 4
    return (leaps, position == -1 ? 4 : position)
  }
}
