private import CCmark

/// Turns a tree of cmark into a `MarkdownDocument`'s arrays and recognises what cmark does not know.
///
/// Blocks are walked in order with an explicit stack; the inlines of a block are built level by level
/// (`+Inlines`), adjacent texts are joined and searched for our own syntax (`+Text`). The cells of all
/// tables are parsed by one further run of cmark (`+Cells`).
struct MarkdownTreeBuilder {
  let source: MarkdownSource
  let dialect: MarkdownDialect
  var nodes: [MarkdownNode] = []
  var text: [UInt8] = []

  /// Footnote definitions taken out of the text before cmark saw it.
  var footnotes = FootnoteDefinitions()
  /// Cells whose inlines wait for the second run.
  var pendingCells: [PendingCell] = []
  /// Empty cells added to short rows; bounded, since a wide table with short rows grows as a square.
  var addedCells = 0

  /// The blocks that are open around the current one.
  var open: [OpenBlock] = []
  /// How many of them are block quotes.
  var openQuotes = 0
  /// The innermost block of the deepest nesting so far, and how many blocks are around it.
  private(set) var deepest: (node: MarkdownNode.Index, depth: Int) = (0, 0)

  /// Scratch of the inline builder, kept to be reused.
  var places = InlinePlaces()
  var level: [MarkdownNode.Index] = []
  var delimiters: [InlineDelimiter] = []
  var waiting: [InlineLevel] = []
  var run = TextRun()

  struct OpenBlock {
    let node: MarkdownNode.Index
    let tree: OpaquePointer
    var lastChild = MarkdownNode.none
    /// Whether paragraphs directly inside are shown without `<p>`.
    var isTight = false
  }

  init(source: MarkdownSource, dialect: MarkdownDialect) {
    self.source = source
    self.dialect = dialect
    nodes.reserveCapacity(source.bytes.count / 16 + 8)
    text.reserveCapacity(source.bytes.count + 64)
  }

  var hasExtensions: Bool { dialect != .commonmark }

  mutating func build() {
    if hasExtensions, source.mayHaveFootnotes {
      footnotes = FootnoteDefinitions(in: source)
    }
    let parsed = footnotes.isEmpty ? source.bytes : footnotes.text[...]
    let tree = CommonMarkTree(parsing: parsed, validates: !source.isValid)
    nodes.append(MarkdownNode(.document, 0..<source.count))
    if let root = tree.root { buildBlocks(root) }
    buildPendingCells(documentText: parsed)
    if !footnotes.isEmpty { numberFootnotes() }
    if dialect == .keyplan { addHeadingAnchors() }
  }

  // MARK: Blocks

  private mutating func buildBlocks(_ root: OpaquePointer) {
    open.append(OpenBlock(node: 0, tree: root))
    var upcoming = cmark_node_first_child(root)
    if !footnotes.isEmpty { upcoming = openFootnotes(upcoming) }
    while true {
      guard let tree = upcoming else {
        let closed = open.removeLast()
        if nodes[Int(closed.node)].kind == .blockQuote || nodes[Int(closed.node)].kind == .alert {
          openQuotes -= 1
        }
        if open.isEmpty { return }
        upcoming = cmark_node_next(closed.tree)
        continue
      }
      upcoming = openBlock(tree) ?? cmark_node_next(tree)
    }
  }

  /// Adds the node of a block; answers the first child if the block has been opened.
  private mutating func openBlock(_ tree: OpaquePointer) -> OpaquePointer? {
    switch cmark_node_get_type(tree) {
    case CMARK_NODE_BLOCK_QUOTE:
      openQuotes += 1
      return openContainer(.blockQuote, tree)
    case CMARK_NODE_LIST: return openList(tree)
    case CMARK_NODE_ITEM: return openItem(tree)
    case CMARK_NODE_CODE_BLOCK:
      var node = MarkdownNode(.codeBlock, range(of: tree))
      node.literal = store(cmark_node_get_literal(tree))
      node.title = store(cmark_node_get_fence_info(tree))
      append(node)
    case CMARK_NODE_HTML_BLOCK:
      var node = MarkdownNode(.htmlBlock, range(of: tree))
      node.literal = store(cmark_node_get_literal(tree))
      append(node)
    case CMARK_NODE_PARAGRAPH: buildParagraph(tree)
    case CMARK_NODE_HEADING: buildHeading(tree)
    // The rule that divides the footnotes from the text is not part of the document.
    case CMARK_NODE_THEMATIC_BREAK
    where footnotes.isDivider(Int(cmark_node_get_start_line(tree)) - 1): break
    case CMARK_NODE_THEMATIC_BREAK: append(MarkdownNode(.thematicBreak, range(of: tree)))
    default: break
    }
    return nil
  }

  private mutating func openContainer(
    _ kind: MarkdownNode.Kind, _ tree: OpaquePointer, isTight: Bool = false
  ) -> OpaquePointer? {
    let node = append(MarkdownNode(kind, range(of: tree)))
    open.append(OpenBlock(node: node, tree: tree, isTight: isTight))
    if open.count > deepest.depth { deepest = (node, open.count) }
    if let child = cmark_node_first_child(tree) { return child }
    open.removeLast()
    if kind == .blockQuote { openQuotes -= 1 }
    return nil
  }

  private mutating func openList(_ tree: OpaquePointer) -> OpaquePointer? {
    let isOrdered = cmark_node_get_list_type(tree) == CMARK_ORDERED_LIST
    let first = openContainer(.list, tree, isTight: cmark_node_get_list_tight(tree) != 0)
    nodes[nodes.count - 1].number = isOrdered ? cmark_node_get_list_start(tree) : -1
    return first
  }

  private mutating func openItem(_ tree: OpaquePointer) -> OpaquePointer? {
    let list = open[open.count - 1]
    let isFootnote = nodes[Int(list.node)].kind == .footnotes
    return openContainer(isFootnote ? .footnote : .item, tree, isTight: list.isTight)
  }

  /// Opens the list of footnotes that stands in front of the text.
  private mutating func openFootnotes(_ list: OpaquePointer?) -> OpaquePointer? {
    guard let list else { return nil }
    let node = MarkdownNode(.footnotes, 0..<0)
    nodes.append(node)
    footnotes.section = Int32(nodes.count - 1)
    open.append(OpenBlock(node: footnotes.section, tree: list))
    return cmark_node_first_child(list)
  }

  private mutating func buildParagraph(_ tree: OpaquePointer) {
    locateContent(of: tree, isParagraph: true)
    if hasExtensions,
      let table = TableShape(
        in: source, lines: places.lines, keepsWikiLinks: dialect == .keyplan)
    {
      return buildTable(table, from: tree)
    }
    var node = MarkdownNode(.paragraph, range(of: tree))
    node.detail = open[open.count - 1].isTight ? 1 : 0
    let index = append(node)
    buildInlines(of: tree, into: index, isFirstInContainer: isOnlyChild(index))
    if nodes[Int(index)].firstChild == MarkdownNode.none { removeLast(index) }
  }

  private mutating func buildHeading(_ tree: OpaquePointer) {
    let isUnderlined = cmark_node_get_start_line(tree) != cmark_node_get_end_line(tree)
    locateContent(of: tree, isParagraph: isUnderlined)
    var range = range(of: tree)
    if isUnderlined, let underline = takeUnderline() {
      range = range.lowerBound..<max(range.lowerBound, underline.upperBound)
      // `---` right under a table is a rule to those who write tables, not the underline of a heading.
      if hasExtensions,
        let table = TableShape(
          in: source, lines: places.lines, keepsWikiLinks: dialect == .keyplan)
      {
        buildTable(table, from: tree)
        append(MarkdownNode(.thematicBreak, underline))
        return
      }
    }
    var node = MarkdownNode(.heading, range)
    node.detail = UInt8(clamping: cmark_node_get_heading_level(tree))
    let index = append(node)
    buildInlines(of: tree, into: index, isFirstInContainer: false)
  }

  /// Cuts the content lines at the underline of a heading; cmark's last line may lie behind it.
  private mutating func takeUnderline() -> Range<Int32>? {
    let found = places.lines.indices.dropFirst().first { index in
      let line = source[places.lines[index]]
      guard let mark = line.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else {
        return false
      }
      return line.drop { $0 == mark }.allSatisfy { Self.isBlank($0) }
    }
    guard let found else { return nil }
    let underline = places.lines[found]
    places.lines.removeSubrange(found...)
    return underline
  }

  // MARK: Appending

  /// Adds a node at the end of the innermost open block.
  @discardableResult
  mutating func append(_ node: MarkdownNode) -> MarkdownNode.Index {
    let index = MarkdownNode.Index(nodes.count)
    nodes.append(node)
    let last = open.count - 1
    if open[last].lastChild == MarkdownNode.none {
      nodes[Int(open[last].node)].firstChild = index
    } else {
      nodes[Int(open[last].lastChild)].nextSibling = index
    }
    open[last].lastChild = index
    return index
  }

  func isOnlyChild(_ index: MarkdownNode.Index) -> Bool {
    nodes[Int(open[open.count - 1].node)].firstChild == index
  }

  /// Takes out a paragraph that is the only child so far and turned out to be a mark of its container.
  private mutating func removeLast(_ index: MarkdownNode.Index) {
    let last = open.count - 1
    guard isOnlyChild(index) else { return }
    nodes[Int(open[last].node)].firstChild = MarkdownNode.none
    open[last].lastChild = MarkdownNode.none
  }

  /// Copies a C string into the text.
  mutating func store(_ string: UnsafePointer<CChar>?) -> Range<Int32> {
    let start = Int32(text.count)
    guard let string else { return start..<start }
    text.append(contentsOf: UnsafeRawBufferPointer(start: string, count: strlen(string)))
    return start..<Int32(text.count)
  }
}
