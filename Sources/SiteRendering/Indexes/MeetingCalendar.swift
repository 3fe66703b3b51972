import AccountModel
import Localization
import SourceFormats

/// The meetings of a month as a table of weeks.
struct MeetingCalendar: TemplateContext {
  private let caption: String
  private let weekdays: [NamedValues]
  private let weeks: [NamedValues]

  /// - Parameter meetings: of the month; each links its day to the list below the table.
  init(_ month: LocalMonth, _ meetings: some Sequence<Meeting>, in scope: PageScope) {
    let byDay = Dictionary(grouping: meetings) { $0.date.map { Int($0.dayNumber) } ?? .min }
    caption = scope.style.date(month.firstDay, .monthYear)
    weekdays = scope.style.weekdays.map { [.name: .text($0.name), .short: .text($0.short)] }
    weeks = month.weeks.map { week in
      [
        .days: .list(
          week.map { day -> NamedValues in
            // The list around the calendar has a flag of the same name.
            guard let day else { return [.hasMeetings: .flag(false)] }
            let number = month.firstDayNumber + day - 1
            return Self.day(day, CivilDate(dayNumber: number), byDay[number] ?? [], in: scope)
          })
      ]
    }
  }

  private static func day(
    _ day: Int, _ date: CivilDate, _ meetings: [Meeting], in scope: PageScope
  ) -> NamedValues {
    let count = IndexText.meetings.text(meetings.count, in: scope.site.language)
    return [
      .number: .html(scope.count(day)),
      .isAsOf: .flag(date.dayNumber == Int(scope.site.asOf.dayNumber)),
      .hasMeetings: .flag(!meetings.isEmpty),
      .anchor: .text(meetings.first?.date.map { anchor(of: $0) }),
      .label: .text("\(scope.style.date(date, .long)): \(count)"),
      .meetings: .list(
        meetings.map { meeting -> NamedValues in
          [
            .link: .html(scope.linkBesideDate(to: meeting)),
            .account: .html(meeting.account.map { scope.name(scope.title(of: $0)) }),
          ]
        }),
    ]
  }

  /// The `id` of the first meeting of a day in the list.
  static func anchor(of date: CalendarDate) -> String { "k:day-\(date.iso)" }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .caption: .text(caption)
    case .weekdays: .list(weekdays)
    case .weeks: .list(weeks)
    default: nil
    }
  }
}
