/// How a document is rendered; what is not said here follows from its dialect.
package struct MarkdownRenderingOptions: Sendable {
  /// Dialect `keyplan` only: lets raw HTML pass, except the tags that GitHub disallows (`script`,
  /// `style`, `iframe` ...).
  package var allowsRawHTML = false
  /// Added to every heading level, so that a page keeps one `h1`; levels end at 6.
  package var headingOffset = 0
  /// Put in front of the ids of footnotes, so that two documents can stand on one page.
  package var footnotePrefix = ""
  /// Puts `dir="auto"` on blocks of dialect `keyplan`, so that mixed Persian and English read right.
  package var marksDirection = true
  package var labels = Labels()

  package init() {}

  /// The words that the renderer adds, in the language of the page.
  package struct Labels: Sendable {
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
}
