/// A place in a `RenderedMarkdown` that is filled when a page is written.
struct MarkdownGap: Sendable {
  enum Kind: UInt8, Sendable {
    /// A word of the interface; `text` is empty.
    case taskDone, taskOpen, table, footnotes, backToReference
    case note, tip, important, warning, caution
    /// The start tag of a link to an address without scheme; `title` is its title.
    case link
    /// The start tag of a link by id; `title` is the heading.
    case wikiLink
    /// The same, with the text of the target behind it.
    case automaticWikiLink
    /// The end tag of the innermost link, and the badge behind it.
    case linkEnd
    /// An image up to its alternative text, and what stands behind that.
    case image, imageEnd
    case metric, mention, dueDate
  }

  let kind: Kind
  /// How many bytes of the HTML stand before the gap.
  let place: Int32
  /// The address, id, name or date, as a range of `RenderedMarkdown.texts`.
  let text: Range<Int32>
  let title: Range<Int32>
}
