package import Diagnostics

/// A parsed Markdown text: a tree of nodes with their places in the source.
///
///     let document = MarkdownDocument(parsing: Array("# Hi".utf8)[...], dialect: .keyplan)
///     document.outline().headings[0].anchor  // "hi"
package struct MarkdownDocument: Sendable {
  package let dialect: MarkdownDialect
  /// The nodes; the first is the document.
  package let nodes: [MarkdownNode]
  /// The UTF-8 that the nodes' `literal` and `title` point into.
  let text: [UInt8]
  let source: MarkdownSource
  /// The innermost quote, list or entry of the deepest nesting, and how many are around it.
  package let deepest: (node: MarkdownNode.Index, depth: Int)

  /// Texts are read up to this many bytes; longer files are for the caller to refuse.
  package static let maximumByteCount = 1 << 28

  /// Parses a text. Any bytes will do: what is not UTF-8 becomes U+FFFD.
  ///
  /// - Parameter startLine: the line of the file on which the text begins, from 1, for the spans.
  package init(parsing bytes: ArraySlice<UInt8>, dialect: MarkdownDialect, startLine: Int = 1) {
    let source = MarkdownSource(bytes.prefix(Self.maximumByteCount), startLine: startLine)
    var builder = MarkdownTreeBuilder(source: source, dialect: dialect)
    builder.build()
    self.dialect = dialect
    nodes = builder.nodes
    text = builder.text
    deepest = builder.deepest
    self.source = source
  }

  package init(parsing bytes: [UInt8], dialect: MarkdownDialect, startLine: Int = 1) {
    self.init(parsing: bytes[...], dialect: dialect, startLine: startLine)
  }

  package subscript(index: MarkdownNode.Index) -> MarkdownNode { nodes[Int(index)] }

  /// Whether the text is a paragraph and nothing else; an empty text is too.
  package var isOneParagraph: Bool {
    guard let first = nodes.first?.firstChild, first != MarkdownNode.none else { return true }
    return self[first].kind == .paragraph && self[first].nextSibling == MarkdownNode.none
  }

  /// The place of a node in its file.
  package func span(of index: MarkdownNode.Index) -> SourceSpan {
    source.span(of: self[index].range)
  }

  func bytes(_ range: Range<Int32>) -> ArraySlice<UInt8> {
    text[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  func string(_ range: Range<Int32>) -> String {
    String(decoding: bytes(range), as: UTF8.self)
  }

  /// The nodes in reading order, each container entered and left.
  package func walk(from root: MarkdownNode.Index = 0) -> MarkdownWalk {
    MarkdownWalk(nodes: nodes, root: root)
  }

  /// The text that a reader sees, blocks separated by line feeds, for the search index.
  package func plainText() -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(text.count)
    let plainText = MarkdownPlainText(nodes: nodes, text: text)
    for step in walk() {
      let node = self[step.index]
      if step.isEntering {
        if node.kind == .codeBlock { plain.append(contentsOf: bytes(node.literal)) }
        plainText.append(node, to: &plain)
      } else if let last = plain.last, last != UInt8(ascii: "\n") {
        switch node.kind {
        case .paragraph, .heading, .tableRow: plain.append(UInt8(ascii: "\n"))
        case .tableCell: plain.append(UInt8(ascii: " "))
        default: break
        }
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// The target, heading and label of a wiki link.
  package func wikiLink(_ index: MarkdownNode.Index) -> WikiLink {
    let node = self[index]
    let hasHeading = !node.title.isEmpty
    let label: String? =
      node.isAutomatic
      ? nil : MarkdownPlainText(nodes: nodes, text: text).string(under: index)
    return WikiLink(
      target: string(node.literal), heading: hasHeading ? string(node.title) : nil, label: label)
  }
}
