import AccountModel
import SourceFormats

extension PageScope {
  /// A link to a meeting where its date stands beside it: one without a title is called by its kind,
  /// in the page's language, instead of by kind and date.
  func linkBesideDate(to meeting: Meeting) -> SafeHTML {
    guard meeting.isUntitled, meeting.date != nil,
      let target = site.routes.target(of: meeting.id)
    else { return link(to: meeting.id) }
    let words = text(meeting.kind?.label ?? DocumentKind.meeting.label)
    return "<a href=\"\(href(to: target.address))\">\(words)</a>"
  }

  /// The kind of a meeting, where its link does not say it already.
  func kindBesideLink(of meeting: Meeting) -> String? {
    meeting.isUntitled && meeting.date != nil ? nil : meeting.kind.map { text($0.label) }
  }
}

extension Meeting {
  fileprivate var isUntitled: Bool { document.record["title"] == nil }
}
