import AccountModel
import Localization
import Pipeline
import Segmentation

/// The days that a history is asked for.
struct HistoryStretch {
  let days: ClosedRange<CalendarDate>

  /// - Parameter last: nil for the as-of date.
  /// - Throws: where it begins after its end, or ends in the future.
  init(from first: CalendarDate, to last: CalendarDate?, asOf: CalendarDate) throws {
    let end = last ?? asOf
    let today = SystemClock.today()
    guard end <= max(asOf, today) else {
      throw WorkspaceError.refused(
        Phrase(
          en: "'--to \(end.iso)' is in the future", pt: "'--to \(end.iso)' está no futuro",
          pl: "'--to \(end.iso)' leży w przyszłości", fa: "'--to \(end.iso)' در آینده است"),
        help: nil)
    }
    guard first <= end else {
      throw WorkspaceError.refused(
        Phrase(
          en: "'--from \(first.iso)' is after the as-of date, \(end.iso)",
          pt: "'--from \(first.iso)' é posterior à data-base, \(end.iso)",
          pl: "'--from \(first.iso)' leży po dniu odniesienia, \(end.iso)",
          fa: "'--from \(first.iso)' پس از تاریخ مبنا، \(end.iso)، است"),
        help: nil)
    }
    days = first...end
  }

  /// The days, which hold a review at least.
  func reviewed(every interval: ReviewDays.Interval) throws -> ClosedRange<CalendarDate> {
    guard ReviewDays.within(days, every: interval).isEmpty else { return days }
    let (first, last) = (days.lowerBound.iso, days.upperBound.iso)
    throw WorkspaceError.refused(
      Phrase(
        en: "no \(interval.rawValue) ends from \(first) to \(last)",
        pt: "nenhum período '\(interval.rawValue)' termina de \(first) a \(last)",
        pl: "żaden okres '\(interval.rawValue)' nie kończy się od \(first) do \(last)",
        fa: "هیچ دورهٔ '\(interval.rawValue)' از \(first) تا \(last) پایان نمی‌یابد"),
      help: nil)
  }
}
