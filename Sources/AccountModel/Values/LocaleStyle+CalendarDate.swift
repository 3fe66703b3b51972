package import Localization

extension LocaleStyle {
  /// A day in the language's calendar.
  package func date(_ date: CalendarDate, _ dateStyle: DateStyle = .medium) -> String {
    self.date(date.civil, dateStyle)
  }

  package func weekday(_ date: CalendarDate, short: Bool = false) -> String {
    weekday(date.civil, short: short)
  }

  /// A Gregorian month, also in Persian (revenue is summed by Gregorian months).
  package func month(_ month: CalendarMonth, short: Bool = false) -> String {
    self.month(year: month.year, month: month.month, short: short)
  }

  /// `in 3 days`, counted from the as-of date.
  package func relativeDay(_ date: CalendarDate, asOf: CalendarDate) -> String {
    relativeDay(date.days(since: asOf))
  }

  /// `24 days overdue`, `due today` or `due in 3 days`.
  package func deadline(_ date: CalendarDate, asOf: CalendarDate) -> String {
    deadline(date.days(since: asOf))
  }
}

extension CalendarDate {
  /// The day as the date styles take it.
  package var civil: CivilDate { CivilDate(dayNumber: Int(dayNumber)) }
}
