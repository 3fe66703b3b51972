/// The text of nodes as a reader sees it, without markup.
struct MarkdownPlainText {
  let nodes: [MarkdownNode]
  let text: [UInt8]

  func bytes(_ range: Range<Int32>) -> ArraySlice<UInt8> {
    text[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  func string(under index: MarkdownNode.Index) -> String {
    String(decoding: bytes(under: index), as: UTF8.self)
  }

  func bytes(under index: MarkdownNode.Index) -> [UInt8] {
    var plain: [UInt8] = []
    for step in MarkdownWalk(nodes: nodes, root: index) where step.isEntering {
      append(nodes[Int(step.index)], to: &plain)
    }
    return plain
  }

  /// Appends what an inline contributes by itself; the text of a container comes from its children.
  func append(_ node: MarkdownNode, to plain: inout [UInt8]) {
    switch node.kind {
    case .text, .code, .metric: copy(node.literal, to: &plain)
    case .softBreak, .lineBreak: plain.append(UInt8(ascii: " "))
    case .dueDate:
      plain.append(contentsOf: "due:".utf8)
      copy(node.literal, to: &plain)
    case .mention:
      plain.append(UInt8(ascii: "@"))
      copy(node.literal, to: &plain)
    case .wikiLink where node.isAutomatic:
      let target = bytes(node.literal)
      let slug = target.lastIndex(of: UInt8(ascii: "/")).map { target[($0 + 1)...] } ?? target
      plain.append(contentsOf: slug.isEmpty ? bytes(node.title) : slug)
    default: break
    }
  }
  private func copy(_ range: Range<Int32>, to plain: inout [UInt8]) {
    text.withUnsafeBufferPointer { text in
      let part = text[Int(range.lowerBound)..<Int(range.upperBound)]
      plain.append(contentsOf: UnsafeBufferPointer(rebasing: part))
    }
  }
}
