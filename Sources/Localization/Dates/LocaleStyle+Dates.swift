extension LocaleStyle {
  /// A day in the language's calendar: Gregorian, or Jalali in Persian.
  ///
  ///     style.date(CivilDate(year: 2026, month: 6, day: 10), .long)
  ///     // "June 10, 2026", "10 de junho de 2026", "10 czerwca 2026", "۲۰ خرداد ۱۴۰۵"
  package func date(_ date: CivilDate, _ dateStyle: DateStyle = .medium) -> String {
    switch language {
    case .english: englishDate(date, dateStyle)
    case .portuguese: portugueseDate(date, dateStyle)
    case .polish: polishDate(date, dateStyle)
    case .persian: persianDate(date, dateStyle)
    }
  }

  /// The weekday of a day: `Monday`, or `Mon`.
  package func weekday(_ date: CivilDate, short: Bool = false) -> String {
    let names = DateNames.of(language)
    return short ? names.shortWeekdays[date.weekday] : names.weekdays[date.weekday]
  }

  /// A month of the Gregorian calendar, also in Persian: for figures that are summed by Gregorian
  /// months, which a Jalali month's name would misname.
  ///
  ///     style.month(year: 2025, month: 7)  // "July 2025", "lipiec 2025", "ژوئیه ۲۰۲۵"
  package func month(year: Int, month: Int, short: Bool = false) -> String {
    let name = monthName(month, short: short)
    let join = language == .portuguese ? " de " : " "
    return name + join + ungrouped(year)
  }

  /// The name of a month of the Gregorian calendar, 1...12, as it stands alone.
  package func monthName(_ month: Int, short: Bool = false) -> String {
    if language == .persian { return DateNames.persianGregorianMonths[month - 1] }
    let names = DateNames.of(language)
    return short ? names.shortMonths[month - 1] : names.standaloneMonths[month - 1]
  }

  /// A quarter (1...4) of the Gregorian year: `Q3 2025`.
  package func quarter(year: Int, quarter: Int) -> String {
    let year = ungrouped(year)
    switch language {
    case .english: return "Q\(quarter) \(year)"
    case .portuguese: return "\(quarter).º tri. \(year)"
    case .polish: return "\(["I", "II", "III", "IV"][quarter - 1]) kw. \(year)"
    case .persian: return "سه‌ماههٔ \(["اول", "دوم", "سوم", "چهارم"][quarter - 1]) \(year)"
    }
  }

  private func englishDate(_ date: CivilDate, _ dateStyle: DateStyle) -> String {
    let names = DateNames.of(language)
    let (month, short) = (names.months[date.month - 1], names.shortMonths[date.month - 1])
    switch dateStyle {
    case .full: return "\(names.weekdays[date.weekday]), \(month) \(date.day), \(date.year)"
    case .long: return "\(month) \(date.day), \(date.year)"
    case .medium: return "\(short) \(date.day), \(date.year)"
    case .short: return "\(date.year)-\(twoDigits(date.month))-\(twoDigits(date.day))"
    case .dayMonth: return "\(short) \(date.day)"
    case .monthYear: return "\(month) \(date.year)"
    case .shortMonthYear: return "\(short) \(date.year)"
    case .year: return "\(date.year)"
    }
  }

  private func portugueseDate(_ date: CivilDate, _ dateStyle: DateStyle) -> String {
    let names = DateNames.of(language)
    let (month, short) = (names.months[date.month - 1], names.shortMonths[date.month - 1])
    switch dateStyle {
    case .full:
      return "\(names.weekdays[date.weekday]), \(date.day) de \(month) de \(date.year)"
    case .long: return "\(date.day) de \(month) de \(date.year)"
    case .medium: return "\(date.day) de \(short) de \(date.year)"
    case .short: return "\(twoDigits(date.day))/\(twoDigits(date.month))/\(date.year)"
    case .dayMonth: return "\(date.day) de \(short)"
    case .monthYear: return "\(month) de \(date.year)"
    case .shortMonthYear: return "\(short) de \(date.year)"
    case .year: return "\(date.year)"
    }
  }

  private func polishDate(_ date: CivilDate, _ dateStyle: DateStyle) -> String {
    let names = DateNames.of(language)
    let (month, short) = (names.months[date.month - 1], names.shortMonths[date.month - 1])
    // The short form of May is a whole word, and a day takes the genitive: 29 maja.
    let shortOfDay = date.month == 5 ? month : short
    switch dateStyle {
    case .full: return "\(names.weekdays[date.weekday]), \(date.day) \(month) \(date.year)"
    case .long: return "\(date.day) \(month) \(date.year)"
    case .medium: return "\(date.day) \(shortOfDay) \(date.year)"
    case .short: return "\(twoDigits(date.day)).\(twoDigits(date.month)).\(date.year)"
    case .dayMonth: return "\(date.day) \(shortOfDay)"
    case .monthYear: return "\(names.standaloneMonths[date.month - 1]) \(date.year)"
    case .shortMonthYear: return "\(short) \(date.year)"
    case .year: return "\(date.year)"
    }
  }

  private func persianDate(_ date: CivilDate, _ dateStyle: DateStyle) -> String {
    let names = DateNames.of(language)
    let jalali = JalaliDate(date)
    let month = names.months[jalali.month - 1]
    let (day, year) = (ungrouped(jalali.day), ungrouped(jalali.year))
    switch dateStyle {
    case .full: return "\(names.weekdays[date.weekday]) \(day) \(month) \(year)"
    case .long, .medium: return "\(day) \(month) \(year)"
    case .short: return "\(year)/\(ungrouped(jalali.month))/\(day)"
    case .dayMonth: return "\(day) \(month)"
    case .monthYear, .shortMonthYear: return "\(month) \(year)"
    case .year: return year
    }
  }

  private func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
