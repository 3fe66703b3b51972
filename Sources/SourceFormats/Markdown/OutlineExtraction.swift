import Diagnostics

/// One walk over a document that collects its `MarkdownOutline`.
struct OutlineExtraction {
  private let document: MarkdownDocument
  private let plainText: MarkdownPlainText
  private(set) var headings: [MarkdownOutline.Heading] = []
  private(set) var links: [MarkdownOutline.Link] = []
  private(set) var tasks: [TaskLine] = []
  private(set) var metrics: [MarkdownOutline.MetricReference] = []

  /// The text of the current paragraph, heading or table row.
  private var plain: [UInt8] = []
  /// The links met in it, and which of them are still open.
  private var found: [FoundLink] = []
  private var openLinks: [Int?] = []
  /// The list entry whose first paragraph is a task.
  private var taskItem = MarkdownNode.none

  private struct FoundLink {
    let target: MarkdownOutline.Link.Target
    let node: MarkdownNode.Index
    /// Its text in `plain`.
    var text: Range<Int>
  }

  init(document: MarkdownDocument) {
    self.document = document
    plainText = MarkdownPlainText(nodes: document.nodes, text: document.text)
  }

  mutating func run() {
    for step in document.walk() {
      let node = document[step.index]
      if step.isEntering { enter(node, step.index) } else { leave(node, step.index) }
    }
  }

  private mutating func enter(_ node: MarkdownNode, _ index: MarkdownNode.Index) {
    switch node.kind {
    case .paragraph, .heading, .tableRow: plain.removeAll(keepingCapacity: true)
    case .tableCell: if !plain.isEmpty { plain.append(contentsOf: " · ".utf8) }
    case .item where node.task != .none: taskItem = index
    case .link: openLink(linkTarget(node), index)
    case .image: openLink(imageTarget(node), index)
    case .wikiLink: openLink(.wiki(document.wikiLink(index)), index)
    case .metric:
      metrics.append(
        MarkdownOutline.MetricReference(
          name: document.string(node.literal), span: document.span(of: index)))
    default: break
    }
    guard node.kind == .metric else { return plainText.append(node, to: &plain) }
    plain.append(contentsOf: "[[=".utf8)
    plainText.append(node, to: &plain)
    plain.append(contentsOf: "]]".utf8)
  }

  private mutating func leave(_ node: MarkdownNode, _ index: MarkdownNode.Index) {
    switch node.kind {
    case .link, .image, .wikiLink:
      if let link = openLinks.popLast() ?? nil {
        found[link].text = found[link].text.lowerBound..<plain.count
      }
    case .paragraph:
      finishLinks()
      if taskItem != MarkdownNode.none, document[taskItem].firstChild == index { addTask(index) }
    case .heading:
      finishLinks()
      headings.append(
        MarkdownOutline.Heading(
          level: node.level, text: plainText.string(under: index),
          anchor: document.string(node.title), span: document.span(of: index)))
    case .tableRow: finishLinks()
    default: break
    }
  }

  // MARK: Links

  private mutating func openLink(
    _ target: MarkdownOutline.Link.Target?, _ index: MarkdownNode.Index
  ) {
    openLinks.append(target == nil ? nil : found.count)
    guard let target else { return }
    found.append(FoundLink(target: target, node: index, text: plain.count..<plain.count))
  }

  private func linkTarget(_ node: MarkdownNode) -> MarkdownOutline.Link.Target? {
    let address = document.bytes(node.literal)
    return switch LinkAddress(address) {
    case .external: nil
    case .fragment, .relative: .relative(String(decoding: address, as: UTF8.self))
    case .unsafe: .dropped(String(decoding: address, as: UTF8.self))
    }
  }

  private func imageTarget(_ node: MarkdownNode) -> MarkdownOutline.Link.Target? {
    let address = document.bytes(node.literal)
    return switch LinkAddress(address) {
    case .external, .fragment: nil
    case .relative: .image(String(decoding: address, as: UTF8.self))
    case .unsafe: .dropped(String(decoding: address, as: UTF8.self))
    }
  }

  private mutating func finishLinks() {
    for link in found {
      links.append(
        MarkdownOutline.Link(
          target: link.target, span: document.span(of: link.node),
          sentence: SentenceContext.sentence(in: plain, around: link.text)))
    }
    found.removeAll(keepingCapacity: true)
  }

  // MARK: Tasks

  private mutating func addTask(_ paragraph: MarkdownNode.Index) {
    tasks.append(
      TaskLine(
        utf8: plain, isDone: document[taskItem].task == .done, span: document.span(of: paragraph)))
    taskItem = MarkdownNode.none
  }
}
