import AccountModel
import Testing

struct CalendarMonthTests {
  @Test func `months before the year 1 and after 9999 have days`() throws {
    let first = CalendarMonth(of: try #require(CalendarDate(iso: "0001-01-01")))
    let before = first.adding(months: -1)
    #expect(before.year == 0 && before.month == 12)
    #expect(before.lastDay.adding(days: 1) == first.firstDay)
    #expect(first.adding(months: -13).month == 12)
    #expect(first.adding(months: -13).year == -1)

    let last = CalendarMonth(of: try #require(CalendarDate(iso: "9999-12-31")))
    #expect(last.adding(months: 1).firstDay == last.lastDay.adding(days: 1))
  }

  @Test func `a month knows its year, month and days`() throws {
    let month = CalendarMonth(of: try #require(CalendarDate(iso: "2024-02-10")))
    #expect(month.year == 2024 && month.month == 2)
    #expect(month.firstDay.iso == "2024-02-01")
    #expect(month.lastDay.iso == "2024-02-29")
    #expect(month.adding(months: 12).lastDay.iso == "2025-02-28")
  }
}
