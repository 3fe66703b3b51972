/// A month of a year.
package struct CalendarMonth: Hashable, Sendable, Comparable {
  /// `year * 12 + month - 1`: consecutive months have consecutive indices.
  package let index: Int32

  package init(index: Int32) { self.index = index }

  package init(of date: CalendarDate) {
    let (year, month, _) = date.components
    index = Int32(year * 12 + month - 1)
  }

  package var year: Int { (Int(index) - (month - 1)) / 12 }
  /// 1...12.
  package var month: Int { (Int(index) % 12 + 12) % 12 + 1 }

  package var firstDay: CalendarDate { CalendarDate(firstOfMonth: month, year: year) }

  package var lastDay: CalendarDate {
    firstDay.adding(days: CalendarDate.daysInMonth(year: year, month: month) - 1)
  }

  package func adding(months: Int) -> CalendarMonth {
    CalendarMonth(index: index + Int32(months))
  }

  /// `YYYY-MM`.
  package var iso: String { String(firstDay.iso.prefix(7)) }

  package static func < (left: CalendarMonth, right: CalendarMonth) -> Bool {
    left.index < right.index
  }
}
