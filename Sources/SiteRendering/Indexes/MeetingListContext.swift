/// A list of meetings.
struct MeetingListContext: PageContext {
  static let template = "meetings"

  let frame: ListFrame
  let meetings: [MeetingRow]
  let reviews: [MeetingRow]

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .meetings: .list(meetings)
    case .hasMeetings: .flag(!meetings.isEmpty)
    case .reviews: .list(reviews)
    case .hasReviews: .flag(!reviews.isEmpty)
    default: frame.value(named: name)
    }
  }
}
