import AccountModel
import SourceFormats

/// The page of a meeting note.
struct MeetingContext: PageContext {
  static let template = "meeting"

  /// One decision.
  struct DecisionLine: TemplateContext {
    let text: SafeHTML
    let by: SafeHTML?
    let anchor: String?

    init(_ decision: Decision, in scope: PageScope) {
      text = scope.name(decision.text)
      by = scope.link(to: decision.by)
      anchor = decision.id
    }

    func value(named name: TemplateKey) -> TemplateValue? {
      switch name {
      case .text: .html(text)
      case .by: .html(by)
      case .anchor: .text(anchor)
      default: nil
      }
    }
  }

  let page: DocumentPageContext
  /// Links, separated by commas; nil where nobody is named.
  let customers: SafeHTML?
  let colleagues: SafeHTML?
  let decisions: [DecisionLine]

  init(_ meeting: Meeting, in scope: PageScope) {
    page = DocumentPageContext(meeting.document, actions: meeting.actions, in: scope)
    customers = scope.links(to: meeting.customerAttendees)
    colleagues = scope.links(to: meeting.ourAttendees)
    decisions = meeting.decisions.map { DecisionLine($0, in: scope) }
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .customers: .html(customers)
    case .colleagues: .html(colleagues)
    case .hasAttendees: .flag(customers != nil || colleagues != nil)
    case .decisions: .list(decisions)
    case .hasDecisions: .flag(!decisions.isEmpty)
    default: page.value(named: name)
    }
  }
}
