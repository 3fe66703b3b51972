import Testing

@testable import AccountModel

struct DateFormatTests {
  private func parse(_ text: String, _ format: DateFormat) -> String? {
    Array(text.utf8).withUnsafeBytes { format.parse($0, 0, $0.count) }?.iso
  }

  @Test(arguments: [
    ("1996-07-04", "1996-07-04"), ("1996-07-04 00:00:00.000", "1996-07-04"),
    ("2024-02-29T10:00:00Z", "2024-02-29"), ("2026/5/1", "2026-05-01"),
    ("2026.05.01", "2026-05-01"), ("۲۰۲۶-۰۵-۰۱", "2026-05-01"), ("2062-01-01", "2062-01-01"),
  ])
  func `ISO dates with or without a time`(text: String, expected: String) {
    #expect(parse(text, .iso) == expected)
  }

  @Test(arguments: [
    "", "2026-13-01", "2026-02-29", "01/05/2026", "2026-05", "96-07-04", "2026-05-01x",
    "0000-01-01", "0001-01-01", "1899-12-31",
    "2026-05-012", "soon",
  ])
  func `what is no ISO date`(text: String) {
    #expect(parse(text, .iso) == nil)
  }

  @Test(arguments: [
    ("dd/MM/yyyy", "04/07/1996", "1996-07-04"), ("d.M.yyyy", "4.7.1996", "1996-07-04"),
    ("MM/dd/yy", "07/04/96", "1996-07-04"), ("dd.MM.yy", "04.07.26", "2026-07-04"),
    ("yyyyMMdd", "19960704", "1996-07-04"), ("dd/MM/yyyy", "04/07/1996 10:00", "1996-07-04"),
  ])
  func `declared patterns`(pattern: String, text: String, expected: String) {
    #expect(parse(text, DateFormat(pattern: pattern, isJalali: false)) == expected)
  }

  /// Published correspondences: Nowruz 1399 and 1403, the leap day of 1403, the epoch of Unix.
  @Test(arguments: [
    ("1399/01/01", "2020-03-20"), ("1403-01-01", "2024-03-20"), ("1403/12/30", "2025-03-20"),
    ("1404/01/01", "2025-03-21"), ("۱۳۴۸/۱۰/۱۱", "1970-01-01"), ("1404/06/31", "2025-09-22"),
  ])
  func `Jalali dates`(text: String, expected: String) {
    #expect(parse(text, DateFormat(pattern: nil, isJalali: true)) == expected)
  }

  @Test(arguments: ["1404/12/30", "1403/07/31", "1403/13/01", "1403/01/32", "9999/01/01"])
  func `days that the Jalali calendar does not have`(text: String) {
    #expect(parse(text, DateFormat(pattern: nil, isJalali: true)) == nil)
  }

  @Test func `days of two centuries follow one another`() {
    var expected = CalendarDate(iso: "1921-03-21")
    for year in 1300...1499 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = JalaliDate(year: year, month: month, day: day)?.gregorian else {
            continue
          }
          #expect(date == expected, "\(year)-\(month)-\(day)")
          expected = expected?.adding(days: 1)
        }
      }
    }
  }
}
