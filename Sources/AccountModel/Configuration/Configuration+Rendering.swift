package import SourceFormats

extension Configuration {
  /// How the texts of documents are rendered: their headings start below the title of the page.
  package var textRendering: MarkdownRenderingOptions {
    var options = MarkdownRenderingOptions()
    options.allowsRawHTML = allowsRawHTML
    options.headingOffset = 1
    return options
  }
}
