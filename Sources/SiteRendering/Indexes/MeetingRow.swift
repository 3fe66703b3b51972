import AccountModel
import Localization
import SourceFormats

/// A meeting or review in a list.
struct MeetingRow: TemplateContext {
  let date: SafeHTML?
  let link: SafeHTML
  let account: SafeHTML?
  let kind: String?

  init(_ meeting: Meeting, in scope: PageScope) {
    date = scope.date(meeting.date)
    link = scope.link(to: meeting.id)
    account = scope.link(to: meeting.account)
    kind = meeting.kind.map { scope.text($0.label) }
  }

  init(_ review: Review, in scope: PageScope) {
    date = scope.date(review.date)
    link = scope.link(to: review.id)
    account = scope.links(to: review.accounts)
    kind = review.kind.map { scope.text($0.label) }
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .date: .html(date)
    case .link: .html(link)
    case .account: .html(account)
    case .kind: .text(kind)
    default: nil
    }
  }
}
