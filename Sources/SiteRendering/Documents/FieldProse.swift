import AccountModel
import SourceFormats

/// The Markdown of one field of a document's front matter, on one page.
struct FieldProse {
  let text: String
  let document: Document
  let scope: PageScope
  private let key: String

  /// - Parameter key: of the field; it keeps the ids of its footnotes apart from those of the body.
  init(_ text: String, key: String, of document: Document, in scope: PageScope) {
    self.text = text
    self.key = key
    self.document = document
    self.scope = scope
  }

  /// One paragraph without an element of its own, with links, emphasis and figures; texts of several
  /// paragraphs, lists and the like as blocks. For places that may hold either.
  ///
  ///     <span dir="auto">Grow with <a href="...">Acme</a></span>
  var html: SafeHTML {
    guard text.mayHoldMarkdown else { return "<span dir=\"auto\">\(text)</span>" }
    let markdown = MarkdownDocument(parsing: Array(text.utf8), dialect: .keyplan)
    guard markdown.isOneParagraph else {
      return "<div class=\"prose\">\(filled(renderer.render(markdown)))</div>"
    }
    return "<span dir=\"auto\">\(filled(renderer.renderInline(markdown)))</span>"
  }

  /// The same in paragraphs, also where there is one.
  var paragraphs: SafeHTML {
    guard text.mayHoldMarkdown else { return "<p dir=\"auto\">\(text)</p>" }
    return filled(
      renderer.render(MarkdownDocument(parsing: Array(text.utf8), dialect: .keyplan)))
  }

  private var renderer: MarkdownRenderer {
    var options = MarkdownRenderingOptions()
    options.hasHeadings = false
    options.footnotePrefix = "\(key)-"
    return MarkdownRenderer(options: options)
  }

  private func filled(_ text: RenderedMarkdown) -> SafeHTML {
    text.html(
      labels: scope.site.voice(of: document).labels,
      resolver: DocumentLinkResolver(document: document, scope: scope))
  }
}

extension String {
  /// Whether Markdown could read anything but one paragraph of plain words from the text. Most fields
  /// hold no such character, and need no parser.
  var mayHoldMarkdown: Bool {
    guard let first = utf8.first else { return false }
    // What only the start of a line makes a list, a heading or a code block.
    switch first {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "#"), UInt8(ascii: "-"),
      UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return true
    default: break
    }
    return hasByte {
      switch $0 {
      // `:` stands in addresses and due days.
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "~"),
        UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\\"),
        UInt8(ascii: "@"), UInt8(ascii: "|"), UInt8(ascii: ":"), 0:
        true
      default: false
      }
    } || contains("www.")
  }
}
