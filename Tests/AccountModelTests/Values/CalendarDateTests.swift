import AccountModel
import Testing

@Suite struct `A calendar date` {
  @Test(arguments: [("1970-01-01", 0), ("2000-02-29", 11_016), ("1969-12-31", -1)])
  func `counts days since 1970`(text: String, number: Int32) throws {
    let date = try #require(CalendarDate(iso: text))
    #expect(date.dayNumber == number)
    #expect(date.iso == text)
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-1-1", "0000-01-01", "2026-04-31", "", "x"])
  func `is not read from what is none`(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test(arguments: [
    ("2011-11-30", -12, "2010-11-30"), ("2012-02-29", -12, "2011-02-28"),
    ("2011-02-28", 1, "2011-03-31"), ("2026-01-31", 1, "2026-02-28"),
    ("2026-03-15", -3, "2025-12-15"),
  ])
  func `moves by months and keeps the month's end`(text: String, months: Int, moved: String) throws
  {
    #expect(try #require(CalendarDate(iso: text)).adding(months: months).iso == moved)
  }

  @Test func `every day of four centuries reads back`() throws {
    var previous = try #require(CalendarDate(iso: "1799-12-31"))
    while previous.year < 2200 {
      let next = previous.adding(days: 1)
      #expect(CalendarDate(iso: next.iso) == next)
      #expect(next > previous)
      previous = next
    }
  }
}
