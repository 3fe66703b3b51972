import AccountModel
import Localization
import SourceFormats

/// A meeting or review in a list.
struct MeetingRow: TemplateContext {
  /// On the first meeting of a day below a calendar, for the link of the day.
  let anchor: String?
  let date: SafeHTML?
  let link: SafeHTML
  let account: SafeHTML?
  let kind: String?

  init(_ meeting: Meeting, anchor: String? = nil, in scope: PageScope) {
    self.anchor = anchor
    date = scope.date(meeting.date)
    link = scope.linkBesideDate(to: meeting)
    account = scope.link(to: meeting.account)
    kind = scope.kindBesideLink(of: meeting)
  }

  init(_ review: Review, in scope: PageScope) {
    anchor = nil
    date = scope.date(review.date)
    link = scope.link(to: review.id)
    account = scope.links(to: review.accounts)
    kind = review.kind.map { scope.text($0.label) }
  }

  /// The rows of a month, the first one of each day with an anchor; meetings of a day stand
  /// together.
  static func rows(_ meetings: some Sequence<Meeting>, in scope: PageScope) -> [MeetingRow] {
    var day: CalendarDate?
    return meetings.map { meeting in
      let isFirst = meeting.date != nil && meeting.date != day
      day = meeting.date
      return MeetingRow(
        meeting, anchor: isFirst ? meeting.date.map { MeetingCalendar.anchor(of: $0) } : nil,
        in: scope)
    }
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .anchor: .text(anchor)
    case .date: .html(date)
    case .link: .html(link)
    case .account: .html(account)
    case .kind: .text(kind)
    default: nil
    }
  }
}
