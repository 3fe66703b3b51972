/// Writes a document as an HTML fragment.
///
///     MarkdownRenderer(resolver: StandaloneLinkResolver()).render(document).html
package struct MarkdownRenderer<Resolver: LinkResolver>: Sendable {
  let options: MarkdownRenderingOptions
  let resolver: Resolver

  package init(options: MarkdownRenderingOptions = MarkdownRenderingOptions(), resolver: Resolver) {
    self.options = options
    self.resolver = resolver
  }

  package func render(_ document: MarkdownDocument) -> SafeHTML {
    var rendering = MarkdownRendering(document: document, options: options, resolver: resolver)
    rendering.run(from: 0)
    return rendering.writer.finish()
  }

  /// The inlines of a block without the element around them, for a text in a front matter's field.
  package func renderInline(_ document: MarkdownDocument) -> SafeHTML {
    var rendering = MarkdownRendering(document: document, options: options, resolver: resolver)
    rendering.isInline = true
    rendering.run(from: 0)
    return rendering.writer.finish()
  }
}

extension MarkdownDialect {
  /// The HTML of one text by itself, as `keyplan render` prints it.
  package func html(of bytes: [UInt8]) -> SafeHTML {
    MarkdownRenderer(resolver: StandaloneLinkResolver())
      .render(MarkdownDocument(parsing: bytes, dialect: self))
  }
}
