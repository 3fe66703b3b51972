package import AccountModel
import Localization
import SourceFormats

/// An action as lists show it.
///
/// A class only because templates ask it for many names: a copy would count eight references.
package final class ActionLine: TemplateContext {
  let text: SafeHTML
  let anchor: String?
  let owner: SafeHTML?
  let due: SafeHTML?
  let status: String
  /// `bad` (overdue), `warn` (blocked), `good` (done) or empty.
  let mood: String
  let isOverdue: Bool
  let isDone: Bool
  let source: SafeHTML?
  let account: SafeHTML?
  /// What sort of step it is, that it is theirs to do, and the day on which it was done; nil where
  /// the file says none of it.
  let detail: SafeHTML?

  /// - Parameters:
  ///   - showsSource: whether to link the document that holds the action.
  ///   - showsAccount: whether to link the account.
  ///   - hasAnchor: whether links to the action lead here: on the page of its own document.
  package init(
    _ action: Action, in scope: PageScope, showsSource: Bool = true, showsAccount: Bool = false,
    hasAnchor: Bool = false
  ) {
    text =
      action.isTaskLine
      ? scope.quotedName(action.text, from: action.source) : scope.name(action.text)
    anchor = hasAnchor && !action.isTaskLine ? action.id : nil
    owner = scope.link(to: action.owner)
    due = scope.date(action.due)
    isOverdue = action.isOverdue(asOf: scope.site.asOf)
    isDone = !action.isOpen
    status = isOverdue ? scope.text(DocumentText.overdue) : scope.text(action.status.label)
    mood = isOverdue ? "bad" : action.status.mood
    source = showsSource ? scope.link(to: action.source) : nil
    account = showsAccount ? scope.link(to: action.account) : nil
    let parts: [SafeHTML?] = [
      action.side == .theirs ? SafeHTML(escaping: scope.text(ActionSide.theirs.label)) : nil,
      action.kind.map { SafeHTML(escaping: scope.text($0.label)) },
      action.doneOn.map { day in
        "\(scope.text(ActionStatus.done.label)): \(scope.date(day))"
      },
    ]
    let known = parts.compactMap(\.self)
    detail = known.isEmpty ? nil : known.joined(separator: " · ")
  }

  package func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .text: .html(text)
    case .anchor: .text(anchor)
    case .owner: .html(owner)
    case .due: .html(due)
    case .status: .text(status)
    case .mood: .text(mood)
    case .isOverdue: .flag(isOverdue)
    case .isDone: .flag(isDone)
    case .source: .html(source)
    case .account: .html(account)
    case .detail: .html(detail)
    default: nil
    }
  }
}

extension ActionStatus {
  fileprivate var mood: String {
    switch self {
    case .done: "good"
    case .blocked: "warn"
    case .open, .inProgress, .dropped: ""
    }
  }
}
