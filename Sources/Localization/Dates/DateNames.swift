/// The names of months and weekdays in a language, after CLDR.
package struct DateNames: Sendable, Hashable {
  /// The months of a date: `14 lipca`.
  package let months: [String]
  /// The months on their own: `lipiec`.
  package let standaloneMonths: [String]
  package let shortMonths: [String]
  /// From Sunday.
  package let weekdays: [String]
  package let shortWeekdays: [String]
  /// The weekday, 0 for Sunday, with which a week of a calendar begins.
  package let firstWeekday: Int

  /// The names of the calendar in which the language writes dates: Jalali in Persian.
  package static func of(_ language: Language) -> DateNames {
    switch language {
    case .english: english
    case .portuguese: portuguese
    case .polish: polish
    case .persian: persian
    }
  }

  /// The Gregorian months by their Persian names, for figures that are counted by Gregorian months.
  package static let persianGregorianMonths = [
    "ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر",
    "نوامبر", "دسامبر",
  ]

  private init(
    months: [String], standaloneMonths: [String]? = nil, shortMonths: [String], weekdays: [String],
    shortWeekdays: [String], firstWeekday: Int
  ) {
    self.months = months
    self.standaloneMonths = standaloneMonths ?? months
    self.shortMonths = shortMonths
    self.weekdays = weekdays
    self.shortWeekdays = shortWeekdays
    self.firstWeekday = firstWeekday
  }

  private static let english = DateNames(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    shortMonths: [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
    weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    shortWeekdays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"], firstWeekday: 1)

  private static let portuguese = DateNames(
    months: [
      "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
      "outubro", "novembro", "dezembro",
    ],
    shortMonths: [
      "jan.", "fev.", "mar.", "abr.", "mai.", "jun.", "jul.", "ago.", "set.", "out.", "nov.",
      "dez.",
    ],
    weekdays: [
      "domingo", "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira",
      "sábado",
    ],
    shortWeekdays: ["dom.", "seg.", "ter.", "qua.", "qui.", "sex.", "sáb."], firstWeekday: 1)

  private static let polish = DateNames(
    months: [
      "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia",
      "września", "października", "listopada", "grudnia",
    ],
    standaloneMonths: [
      "styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec", "lipiec", "sierpień",
      "wrzesień", "październik", "listopad", "grudzień",
    ],
    shortMonths: [
      "sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru",
    ],
    weekdays: [
      "niedziela", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota",
    ],
    shortWeekdays: ["niedz.", "pon.", "wt.", "śr.", "czw.", "pt.", "sob."], firstWeekday: 1)

  private static let persianMonths = [
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن",
    "اسفند",
  ]
  private static let persianWeekdays = [
    "یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه",
  ]

  private static let persian = DateNames(
    months: persianMonths, shortMonths: persianMonths, weekdays: persianWeekdays,
    shortWeekdays: persianWeekdays, firstWeekday: 6)
}
