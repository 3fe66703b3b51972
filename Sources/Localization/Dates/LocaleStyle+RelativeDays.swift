extension LocaleStyle {
  /// A day counted from the as-of date: `today`, `yesterday`, `in 3 days`, `5 days ago`.
  package func relativeDay(_ days: Int) -> String {
    switch days {
    case -1: Phrase(en: "yesterday", pt: "ontem", pl: "wczoraj", fa: "دیروز").text(in: language)
    case 0: Phrase(en: "today", pt: "hoje", pl: "dzisiaj", fa: "امروز").text(in: language)
    case 1: Phrase(en: "tomorrow", pt: "amanhã", pl: "jutro", fa: "فردا").text(in: language)
    case ..<0: Self.daysAgo.text(-days, in: language)
    default: Self.inDays.text(days, in: language)
    }
  }

  /// Where a deadline stands, counted from the as-of date: `24 days overdue`, `due today`,
  /// `due in 3 days`.
  package func deadline(_ days: Int) -> String {
    switch days {
    case ..<0: overdue(-days)
    case 0:
      Phrase(en: "due today", pt: "vence hoje", pl: "termin dzisiaj", fa: "سررسید امروز")
        .text(in: language)
    case 1:
      Phrase(en: "due tomorrow", pt: "vence amanhã", pl: "termin jutro", fa: "سررسید فردا")
        .text(in: language)
    default: Self.dueInDays.text(days, in: language)
    }
  }

  /// `24 days overdue`; `days` counts from the deadline on.
  package func overdue(_ days: Int) -> String { Self.daysOverdue.text(days, in: language) }

  /// A duration: `3 days`.
  package func days(_ count: Int) -> String { Self.dayCount.text(count, in: language) }

  /// A duration: `3 months`.
  package func months(_ count: Int) -> String { Self.monthCount.text(count, in: language) }

  /// A duration: `3 years`, `2.9 years`; 2.97 is `3.0 years`.
  package func years(_ years: Double) -> String {
    guard years != years.rounded() else { return Self.yearCount.text(Int(years), in: language) }
    let count = countOfYears(years)
    return Phrase(
      en: "\(count) years", pt: "\(count) anos", pl: "\(count) roku", fa: "\(count) سال"
    ).text(in: language)
  }

  /// The same without the word: one decimal, none for whole years.
  package func countOfYears(_ years: Double) -> String {
    decimal(years, .exactly(years == years.rounded() ? 0 : 1))
  }

  private static let daysAgo = CountedPhrase(
    en: ("# day ago", "# days ago"), pt: ("há # dia", "há # dias"),
    pl: ("# dzień temu", "# dni temu", "# dni temu"), fa: "# روز پیش")

  private static let inDays = CountedPhrase(
    en: ("in # day", "in # days"), pt: ("em # dia", "em # dias"),
    pl: ("za # dzień", "za # dni", "za # dni"), fa: "# روز دیگر")

  private static let dueInDays = CountedPhrase(
    en: ("due in # day", "due in # days"), pt: ("vence em # dia", "vence em # dias"),
    pl: ("termin za # dzień", "termin za # dni", "termin za # dni"), fa: "سررسید # روز دیگر")

  private static let daysOverdue = CountedPhrase(
    en: ("# day overdue", "# days overdue"), pt: ("# dia de atraso", "# dias de atraso"),
    pl: ("# dzień po terminie", "# dni po terminie", "# dni po terminie"),
    fa: "# روز از سررسید گذشته")

  private static let dayCount = CountedPhrase(
    en: ("# day", "# days"), pt: ("# dia", "# dias"), pl: ("# dzień", "# dni", "# dni"),
    fa: "# روز")

  private static let monthCount = CountedPhrase(
    en: ("# month", "# months"), pt: ("# mês", "# meses"),
    pl: ("# miesiąc", "# miesiące", "# miesięcy"), fa: "# ماه")

  private static let yearCount = CountedPhrase(
    en: ("# year", "# years"), pt: ("# ano", "# anos"), pl: ("# rok", "# lata", "# lat"),
    fa: "# سال")
}
