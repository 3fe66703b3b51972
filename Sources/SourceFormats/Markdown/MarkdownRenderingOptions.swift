/// How a document is rendered; what is not said here follows from its dialect.
package struct MarkdownRenderingOptions: Sendable {
  /// Dialect `keyplan` only: lets raw HTML pass, except the tags that GitHub disallows (`script`,
  /// `style`, `iframe` ...).
  package var allowsRawHTML = false
  /// Added to every heading level, so that a page keeps one `h1`; levels end at 6.
  package var headingOffset = 0
  /// Whether headings are headings; else they are paragraphs in bold, for a text beside the outline of
  /// its page.
  package var hasHeadings = true
  /// Put in front of the ids of footnotes, so that two documents can stand on one page.
  package var footnotePrefix = ""
  /// Puts `dir="auto"` on blocks of dialect `keyplan`, so that mixed Persian and English read right.
  package var marksDirection = true

  package init() {}
}
