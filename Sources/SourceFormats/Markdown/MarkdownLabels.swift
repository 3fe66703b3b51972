/// The words that rendered Markdown adds to a text, in the language of the page.
package struct MarkdownLabels: Sendable {
  /// Accessible names of the checkboxes of a task list.
  package var taskDone = "done"
  package var taskOpen = "open"
  /// Accessible name of the scroll container of a table.
  package var table = "table"
  /// Hidden heading of the footnotes.
  package var footnotes = "footnotes"
  /// Accessible name of the link from a footnote back to the text; the number follows.
  package var backToReference = "Back to reference"
  package var note = "Note"
  package var tip = "Tip"
  package var important = "Important"
  package var warning = "Warning"
  package var caution = "Caution"

  package init() {}
}
