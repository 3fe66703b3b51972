/// One run of the renderer: the writer and what is open.
struct MarkdownRendering<Resolver: LinkResolver> {
  let document: MarkdownDocument
  let options: MarkdownRenderingOptions
  let resolver: Resolver
  var writer: HTMLWriter
  /// Whether paragraphs are written without their element.
  var isInline = false
  /// End tags of the elements that are open, innermost last; nil where a node opened none.
  var endTags: [StaticString?] = []
  /// The parents of the current node, innermost last.
  var parents: [MarkdownNode.Index] = []
  /// The badge to write behind the link that is open.
  var badges: [SafeHTML?] = []
  /// How many images are open: inside, only the text of nodes is written, as `alt`.
  var openImages = 0
  /// Whether the body of the innermost table has been opened.
  var hasTableBody = false

  init(document: MarkdownDocument, options: MarkdownRenderingOptions, resolver: Resolver) {
    self.document = document
    self.options = options
    self.resolver = resolver
    writer = HTMLWriter(capacity: document.text.count * 3 / 2 + 256)
  }

  var isKeyplan: Bool { document.dialect == .keyplan }

  mutating func run(from root: MarkdownNode.Index) {
    for step in document.walk(from: root) {
      let node = document[step.index]
      if openImages > 0 {
        writeAlternative(node, isEntering: step.isEntering)
      } else if step.isEntering {
        enter(node, step.index)
      } else {
        parents.removeLast()
        leave(node, step.index)
      }
    }
  }

  private mutating func enter(_ node: MarkdownNode, _ index: MarkdownNode.Index) {
    switch node.kind {
    case .text: writer.text(document.bytes(node.literal))
    case .softBreak: writer.markup("\n")
    case .lineBreak: writer.markup("<br />\n")
    case .code:
      writer.markup("<code>")
      writer.text(document.bytes(node.literal))
      writer.markup("</code>")
    case .emphasis: writer.markup("<em>")
    case .strong: writer.markup("<strong>")
    case .strikethrough: writer.markup("<del>")
    case .link: openLink(node)
    case .image: openImage(node)
    case .wikiLink: openWikiLink(node, index)
    case .htmlInline: writeInlineHTML(node)
    case .metric: writeMetric(node)
    case .mention: writeMention(node)
    case .dueDate: writeDueDate(node)
    case .footnoteReference: writeFootnoteReference(node)
    default: enterBlock(node, index)
    }
    if node.kind.isContainer, node.kind != .image { parents.append(index) }
  }

  private mutating func leave(_ node: MarkdownNode, _ index: MarkdownNode.Index) {
    switch node.kind {
    case .emphasis: writer.markup("</em>")
    case .strong: writer.markup("</strong>")
    case .strikethrough: writer.markup("</del>")
    case .link, .wikiLink: closeLink()
    default: leaveBlock(node, index)
    }
  }

  func parent(_ level: Int = 0) -> MarkdownNode.Kind? {
    let place = parents.count - 1 - level
    return place >= 0 ? document[parents[place]].kind : nil
  }

  /// Whether blocks directly in the innermost parent carry their own direction: in lists and quotes the
  /// outer element does, since `auto` does not look into elements that have a direction.
  var marksDirectionHere: Bool {
    guard isKeyplan, options.marksDirection else { return false }
    return switch parent() {
    case .item, .blockQuote, .alert, .footnote: false
    default: true
    }
  }
}
