/// A list of meetings, of a month with its calendar.
struct MeetingListContext: PageContext {
  static let template = "meetings"

  let frame: ListFrame
  /// Nil for a list that is not of one month.
  let calendar: MeetingCalendar?
  let meetings: [MeetingRow]
  let reviews: [MeetingRow]

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .calendar: calendar.map { .object($0) } ?? .flag(false)
    case .meetings: .list(meetings)
    case .hasMeetings: .flag(!meetings.isEmpty)
    case .reviews: .list(reviews)
    case .hasReviews: .flag(!reviews.isEmpty)
    default: frame.value(named: name)
    }
  }
}
