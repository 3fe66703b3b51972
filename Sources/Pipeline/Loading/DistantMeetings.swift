import AccountModel
import Diagnostics
import Localization

/// Finds meetings so far ahead that their year is probably a slip.
enum DistantMeetings {
  /// - Parameters:
  ///   - asOf: the day that the site describes.
  ///   - today: the day of the run; the later of the two counts.
  static func problems(
    of meetings: [Meeting], asOf: CalendarDate, today: CalendarDate
  ) -> [Diagnostic] {
    let day = max(asOf, today)
    let limit = day.adding(months: 12)
    return meetings.compactMap { meeting in
      guard let date = meeting.date, date > limit else { return nil }
      return .distantMeeting(date, after: day, at: meeting.document.range(of: "date"))
    }
  }
}

extension Diagnostic {
  fileprivate static func distantMeeting(
    _ date: CalendarDate, after day: CalendarDate, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .distantMeeting,
      Phrase(
        en: "the meeting is dated '\(date.iso)', more than a year after \(day.iso)",
        pt: "a reunião tem a data '\(date.iso)', mais de um ano depois de \(day.iso)",
        pl: "spotkanie ma datę '\(date.iso)', ponad rok po \(day.iso)",
        fa: "تاریخ جلسه '\(date.iso)' بیش از یک سال پس از \(day.iso) است"),
      at: range,
      help: [
        Phrase(
          en: "check the year; a meeting that far ahead fits better into 'next_meeting:' or a plan",
          pt: "verifique o ano; reunião tão distante cabe melhor em 'next_meeting:' ou num plano",
          pl: "sprawdź rok; tak odległe spotkanie lepiej zapisać w 'next_meeting:' albo w planie",
          fa: "سال را بررسی کنید؛ جلسه‌ای چنین دور بهتر است در 'next_meeting:' یا برنامه بیاید")
      ])
  }
}
