/// A text as HTML, but for what depends on the page that shows it: addresses of links, figures, people,
/// dates and words of the interface. These are gaps, filled when a page is written.
///
/// A text is parsed and rendered once, however many pages and languages show it, and what is kept is
/// smaller than its tree.
///
///     let text = MarkdownRenderer().render(document)
///     text.html(resolver: StandaloneLinkResolver()).html
package struct RenderedMarkdown: Sendable {
  /// The HTML around the gaps.
  let html: [UInt8]
  /// In the order of their places.
  let gaps: [MarkdownGap]
  /// The UTF-8 that the gaps point into.
  let texts: [UInt8]

  package static let empty = RenderedMarkdown(html: [], gaps: [], texts: [])

  package var isEmpty: Bool { html.isEmpty && gaps.isEmpty }

  /// The finished HTML.
  package func html(
    labels: MarkdownLabels = MarkdownLabels(), resolver: any LinkResolver
  ) -> SafeHTML {
    written(labels: labels, resolver: resolver).finish()
  }

  /// The finished HTML in its writer, for who only passes it on.
  package func written(labels: MarkdownLabels, resolver: any LinkResolver) -> HTMLWriter {
    var filling = MarkdownGapFilling(text: self, labels: labels, resolver: resolver)
    filling.run()
    return filling.writer
  }
}
