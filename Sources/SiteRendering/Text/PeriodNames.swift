import AccountModel
import Localization
import Segmentation

/// The periods that figures and charts describe, as the pages of a language name them.
struct PeriodNames: Sendable {
  /// The twelve months that end with the as-of day: `Jul 1, 2025 – Jun 30, 2026`.
  let trailing: String
  /// The last twelve complete months: `Jul 2025 – Jun 2026`.
  let months: String
  /// The same as a caption says it: `Complete months: Jul 2025 – Jun 2026`.
  let completeMonths: String
  /// Those of the year of the last complete month: `Complete months: Jan 2026 – Jun 2026`.
  let monthsOfYear: String

  init(_ windows: AsOfWindows, style: LocaleStyle) {
    func name(_ month: CalendarMonth) -> String {
      style.month(year: month.year, month: month.month, short: true)
    }
    func caption(_ months: ArraySlice<CalendarMonth>) -> String {
      Phrase.completeMonths(Self.stretch(months.map(name))).text(in: style.language)
    }
    let year = windows.months.last?.year
    let recent = windows.lastTwelveMonths
    trailing = Self.stretch(
      [windows.trailing.lowerBound, windows.trailing.upperBound].map { style.date(CivilDate($0)) })
    months = Self.stretch(recent.map(name))
    completeMonths = caption(recent)
    monthsOfYear = caption(windows.months.filter { $0.year == year }[...])
  }

  /// The first and the last of several; the only one where they are one.
  private static func stretch(_ names: [String]) -> String {
    guard let first = names.first, let last = names.last, first != last else {
      return names.first ?? ""
    }
    return "\(first) – \(last)"
  }
}
