internal import Localization

/// What somebody may have meant who typed something that is not an ISO date.
struct DateReading {
  /// The dates that it can mean; two where day and month cannot be told apart.
  let proposals: [CalendarDate]
  /// Why it is not taken as it is; nil where there is nothing to add.
  let label: Phrase?

  init(_ typed: String) {
    let groups = DigitText.groups(in: typed)
    guard groups.count == 3, let numbers = Self.numbers(groups) else {
      (proposals, label) = ([], nil)
      return
    }
    let (a, b, c) = (numbers[0], numbers[1], numbers[2])
    if groups[0].utf8.count == 4 {
      (proposals, label) = Self.yearFirst(a, b, c)
    } else if groups[2].utf8.count == 4 {
      (proposals, label) = Self.yearLast(a, b, c, hasPoints: typed.utf8.contains(UInt8(ascii: ".")))
    } else {
      (proposals, label) = ([], nil)
    }
  }

  private static func numbers(_ groups: [String]) -> [Int]? {
    let numbers = groups.compactMap { $0.utf8.count <= 4 ? Int($0) : nil }
    return numbers.count == groups.count ? numbers : nil
  }

  private static func yearFirst(_ year: Int, _ month: Int, _ day: Int) -> ([CalendarDate], Phrase?)
  {
    if CalendarDate.persianYears.contains(year) {
      let date = JalaliDate(year: year, month: month, day: day)?.gregorian
      return (date.map { [$0] } ?? [], persianCalendar)
    }
    if let date = CalendarDate(year: year, month: month, day: day) { return ([date], nil) }
    guard (1...12).contains(month) else {
      let swapped = CalendarDate(year: year, month: day, day: month)
      return (swapped.map { [$0] } ?? [], noSuchMonth)
    }
    return ([], noSuchDay(CalendarDate.daysInMonth(year: year, month: month)))
  }

  private static func yearLast(
    _ first: Int, _ second: Int, _ year: Int, hasPoints: Bool
  ) -> ([CalendarDate], Phrase?) {
    let dayFirst = CalendarDate(year: year, month: second, day: first)
    guard !hasPoints, first != second else { return (dayFirst.map { [$0] } ?? [], nil) }
    let monthFirst = CalendarDate(year: year, month: first, day: second)
    let readings = [dayFirst, monthFirst].compactMap { $0 }
    return (readings, readings.count == 2 ? ambiguous : nil)
  }

  private static let persianCalendar = Phrase(
    en: "this is a date of the Persian calendar", pt: "esta é uma data do calendário persa",
    pl: "to data kalendarza perskiego", fa: "این تاریخ شمسی است؛ تاریخ میلادی بنویسید")
  private static let noSuchMonth = Phrase(
    en: "there is no such month", pt: "esse mês não existe", pl: "nie ma takiego miesiąca",
    fa: "چنین ماهی وجود ندارد")
  private static let ambiguous = Phrase(
    en: "day and month cannot be told apart", pt: "não se sabe qual é o dia e qual é o mês",
    pl: "nie wiadomo, co jest dniem, a co miesiącem", fa: "روز و ماه از هم شناخته نمی‌شوند")

  private static func noSuchDay(_ days: Int) -> Phrase {
    Phrase(
      en: "the month has \(days) days", pt: "o mês tem \(days) dias",
      pl: "ten miesiąc ma \(days) dni", fa: "این ماه \(days) روز دارد")
  }
}

extension CalendarDate {
  /// Years that are written in the Persian calendar, since nobody plans for the Middle Ages.
  static let persianYears = 1300...1499
}
