package import Diagnostics

/// A line of a task list: `- [ ] send the contract @joana-lima due:2026-06-10 #o2 ^a3`.
package struct TaskLine: Sendable, Hashable {
  package let isDone: Bool
  /// The text without checkbox, mentions, date, objective and id: `send the contract`.
  package let text: String
  /// The people named with `@`, without it, in order.
  package let mentions: [String]
  /// What stands behind `due:`, as typed and unchecked; nil without.
  package let due: String?
  /// What stands behind `#`; nil without. The first one counts.
  package let objective: String?
  /// What stands behind `^` at the end of the line; nil without.
  package let id: String?
  /// The first paragraph of the list entry, from the checkbox on.
  package let span: SourceSpan

  package init(
    isDone: Bool, text: String, mentions: [String], due: String?, objective: String?, id: String?,
    span: SourceSpan
  ) {
    self.isDone = isDone
    self.text = text
    self.mentions = mentions
    self.due = due
    self.objective = objective
    self.id = id
    self.span = span
  }
}
