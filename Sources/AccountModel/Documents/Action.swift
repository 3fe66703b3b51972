package import Diagnostics

/// Something that somebody has promised to do: from a plan's objective, a meeting, a review, or a
/// task line of any document's text.
package struct Action: Sendable, Hashable {
  /// Unique in its document; nil where the file gives none.
  package var id: String?
  /// Without markup; in a task line `[[=name]]` is a metric of the account.
  package var text: String
  package var owner: DocumentID?
  package var account: DocumentID?
  package var due: CalendarDate?
  package var status: ActionStatus
  package var doneOn: CalendarDate?
  package var side: ActionSide?
  package var kind: ActionKind?
  /// The id of the plan's objective that it serves.
  package var objective: String?
  /// The document that holds it.
  package var source: DocumentID
  /// Whether it is a task line of the text instead of an entry of the front matter.
  package var isTaskLine: Bool
  package var range: SourceRange

  package init(
    text: String, source: DocumentID, id: String? = nil, owner: DocumentID? = nil,
    account: DocumentID? = nil, due: CalendarDate? = nil, status: ActionStatus = .open,
    objective: String? = nil, isTaskLine: Bool = false, range: SourceRange = SourceRange(file: "")
  ) {
    self.id = id
    self.text = text
    self.owner = owner
    self.account = account
    self.due = due
    self.status = status
    self.objective = objective
    self.source = source
    self.isTaskLine = isTaskLine
    self.range = range
  }

  /// Whether it still has to be done.
  package var isOpen: Bool { status != .done && status != .dropped }

  /// Whether it is open and its day has passed.
  package func isOverdue(asOf date: CalendarDate) -> Bool {
    isOpen && due.map { $0 < date } ?? false
  }
}
