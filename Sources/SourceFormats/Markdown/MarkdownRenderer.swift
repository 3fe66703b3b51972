/// Writes documents as HTML fragments.
package struct MarkdownRenderer: Sendable {
  private let options: MarkdownRenderingOptions

  package init(options: MarkdownRenderingOptions = MarkdownRenderingOptions()) {
    self.options = options
  }

  package func render(_ document: MarkdownDocument) -> RenderedMarkdown {
    var rendering = MarkdownRendering(document: document, options: options)
    rendering.run(from: 0)
    return rendering.finish()
  }

  /// The inlines of a block without the element around them, for a text in a front matter's field.
  package func renderInline(_ document: MarkdownDocument) -> RenderedMarkdown {
    var rendering = MarkdownRendering(document: document, options: options)
    rendering.isInline = true
    rendering.run(from: 0)
    return rendering.finish()
  }
}

extension MarkdownDialect {
  /// The HTML of one text by itself, as `keyplan render` prints it.
  package func html(of bytes: [UInt8]) -> SafeHTML {
    MarkdownRenderer().render(MarkdownDocument(parsing: bytes, dialect: self))
      .html(resolver: StandaloneLinkResolver())
  }
}
