/// One run of the renderer: the writer and what is open.
struct MarkdownRendering {
  let document: MarkdownDocument
  let options: MarkdownRenderingOptions
  var writer: HTMLWriter
  private var gaps: [MarkdownGap] = []
  private var texts: [UInt8] = []
  /// Whether paragraphs are written without their element.
  var isInline = false
  /// What ends the links and images that are open, innermost last.
  var ends: [End] = []
  /// The parents of the current node, innermost last.
  var parents: [MarkdownNode.Index] = []
  /// How many images are open: inside, only the text of nodes is written, as `alt`.
  var openImages = 0
  /// Whether the body of the innermost table has been opened.
  var hasTableBody = false

  /// How a link or image ends.
  enum End {
    case tag(StaticString)
    /// By a gap, since it began with one.
    case gap
    /// An image whose tag is open.
    case image
  }

  init(document: MarkdownDocument, options: MarkdownRenderingOptions) {
    self.document = document
    self.options = options
    writer = HTMLWriter(capacity: document.text.count * 3 / 2 + 256)
  }

  /// Leaves a gap here.
  mutating func gap(
    _ kind: MarkdownGap.Kind, _ text: Range<Int32> = 0..<0, title: Range<Int32> = 0..<0
  ) {
    gaps.append(
      MarkdownGap(
        kind: kind, place: Int32(writer.bytes.count), text: keep(text), title: keep(title)))
  }

  /// Starts a new line unless the output is at the start of one; what fills a gap ends no line.
  mutating func lineBreak() {
    if let last = gaps.last, Int(last.place) == writer.bytes.count {
      writer.markup("\n")
    } else {
      writer.lineBreak()
    }
  }

  /// Writes ` name="…"` with a word of the interface.
  mutating func attribute(_ name: StaticString, _ label: MarkdownGap.Kind) {
    writer.markup(" ")
    writer.markup(name)
    writer.markup("=\"")
    gap(label)
    writer.markup("\"")
  }

  private mutating func keep(_ range: Range<Int32>) -> Range<Int32> {
    guard !range.isEmpty else { return 0..<0 }
    let start = Int32(texts.count)
    texts.append(contentsOf: document.bytes(range))
    return start..<Int32(texts.count)
  }

  /// The text, in arrays of about its size: it is kept until its last page is written.
  consuming func finish() -> RenderedMarkdown {
    RenderedMarkdown(
      html: Self.fitted(writer.bytes), gaps: Self.fitted(gaps), texts: Self.fitted(texts))
  }

  /// The same elements; a copy only where it saves more than it costs.
  private static func fitted<Element>(_ elements: [Element]) -> [Element] {
    elements.capacity <= elements.count + elements.count / 2
      ? elements : elements.withUnsafeBufferPointer { Array($0) }
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
    case .wikiLink: openWikiLink(node)
    case .htmlInline: writeInlineHTML(node)
    case .metric: gap(.metric, node.literal)
    case .mention: gap(.mention, node.literal)
    case .dueDate: gap(.dueDate, node.literal)
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
