import AccountModel
import Localization
import SourceFormats

/// A meeting on an account's timeline, with what was agreed.
struct MeetingLine: TemplateContext {
  let date: SafeHTML?
  let link: SafeHTML
  let kind: String?
  let decisions: [SafeHTML]
  let actions: [SafeHTML]

  init(_ meeting: Meeting, in scope: PageScope) {
    date = scope.date(meeting.date)
    link = scope.linkBesideDate(to: meeting)
    kind = scope.kindBesideLink(of: meeting)
    decisions = meeting.decisions.map { scope.name($0.text) }
    actions = meeting.actions.map { action in
      let owner = action.owner.map { " · \(scope.link(to: $0))" as SafeHTML }
      return "\(scope.name(action.text))\(owner)"
    }
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .date: .html(date)
    case .link: .html(link)
    case .kind: .text(kind)
    case .decisions: .htmls(decisions)
    case .hasDecisions: .flag(!decisions.isEmpty)
    case .actions: .htmls(actions)
    case .hasActions: .flag(!actions.isEmpty)
    default: nil
    }
  }
}
