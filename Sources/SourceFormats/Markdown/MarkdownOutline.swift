package import Diagnostics

/// What the rest of the program needs to know of a document once its tree is gone.
package struct MarkdownOutline: Sendable {
  /// In the order of the document, as are all lists here.
  package let headings: [Heading]
  package let links: [Link]
  package let tasks: [TaskLine]
  package let metrics: [MetricReference]

  package static let empty = MarkdownOutline(headings: [], links: [], tasks: [], metrics: [])

  package init(
    headings: [Heading], links: [Link], tasks: [TaskLine], metrics: [MetricReference]
  ) {
    self.headings = headings
    self.links = links
    self.tasks = tasks
    self.metrics = metrics
  }

  package struct Heading: Sendable, Hashable {
    /// 1 to 6, as written.
    package let level: Int
    package let text: String
    /// The `id` of the heading, unique in the document: `ryzyka-i-szanse`.
    package let anchor: String
    package let span: SourceSpan
  }

  package struct Link: Sendable, Hashable {
    package enum Target: Sendable, Hashable {
      case wiki(WikiLink)
      /// An address without scheme, as typed with entities decoded: `../plan.md#risks`, `#risks`.
      case relative(String)
      case image(String)
      /// A `javascript:`, `vbscript:` or `data:` address, which is not rendered.
      case dropped(String)
    }

    package let target: Target
    package let span: SourceSpan
    /// The sentence around the link as plain text, at most 200 characters; in a table the row. A
    /// metric stands in it as `[[=name]]`, since only a page knows its figure.
    package let sentence: String
  }

  package struct MetricReference: Sendable, Hashable {
    /// The name in `[[=name]]`, trimmed.
    package let name: String
    package let span: SourceSpan
  }
}
