package import Diagnostics

/// Something that somebody has promised to do: from a plan's objective, a meeting, a review, or a
/// task line of any document's text.
///
/// Immutable, and a class only because actions are sorted and stand in several lists.
package final class Action: Sendable {
  /// Unique in its document; nil where the file gives none.
  package let id: String?
  /// Without markup; in a task line `[[=name]]` is a metric of the account.
  package let text: String
  package let owner: DocumentID?
  package let account: DocumentID?
  package let due: CalendarDate?
  package let status: ActionStatus
  package let doneOn: CalendarDate?
  package let side: ActionSide?
  package let kind: ActionKind?
  /// The id of the plan's objective that it serves.
  package let objective: String?
  /// The document that holds it.
  package let source: DocumentID
  /// Whether it is a task line of the text instead of an entry of the front matter.
  package let isTaskLine: Bool
  package let range: SourceRange

  package init(
    text: String, source: DocumentID, id: String? = nil, owner: DocumentID? = nil,
    account: DocumentID? = nil, due: CalendarDate? = nil, status: ActionStatus = .open,
    doneOn: CalendarDate? = nil, side: ActionSide? = nil, kind: ActionKind? = nil,
    objective: String? = nil, isTaskLine: Bool = false, range: SourceRange = SourceRange(file: "")
  ) {
    self.id = id
    self.text = text
    self.owner = owner
    self.account = account
    self.due = due
    self.status = status
    self.doneOn = doneOn
    self.side = side
    self.kind = kind
    self.objective = objective
    self.source = source
    self.isTaskLine = isTaskLine
    self.range = range
  }

  /// The same action as far as another document says it is.
  func withState(of other: Action) -> Action {
    Action(
      text: text, source: source, id: id, owner: owner, account: account, due: due,
      status: other.status, doneOn: other.doneOn, side: side, kind: kind, objective: objective,
      isTaskLine: isTaskLine, range: range)
  }

  /// Whether it still has to be done.
  package var isOpen: Bool { status != .done && status != .dropped }

  /// Whether it is open and its day has passed.
  package func isOverdue(asOf date: CalendarDate) -> Bool {
    isOpen && due.map { $0 < date } ?? false
  }
}
