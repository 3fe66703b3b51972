extension MarkdownTreeBuilder {
  /// Numbers the footnotes in the order in which the text refers to them and puts them at the end of
  /// the document. A footnote that nothing refers to is dropped, as GitHub does, except in dialect
  /// `keyplan`, which loses no text.
  mutating func numberFootnotes() {
    var entries: [MarkdownNode.Index] = []
    var entry = nodes[Int(footnotes.section)].firstChild
    while entry != MarkdownNode.none {
      entries.append(entry)
      entry = nodes[Int(entry)].nextSibling
    }
    var order: [MarkdownNode.Index] = []
    numberReferences(under: 0, entries, &order)
    var next = 0
    while next < order.count {
      numberReferences(under: order[next], entries, &order)
      next += 1
    }
    if dialect == .keyplan {
      for entry in entries where nodes[Int(entry)].number == 0 {
        order.append(entry)
        nodes[Int(entry)].number = Int32(order.count)
      }
    }
    linkFootnotes(order)
  }

  private mutating func numberReferences(
    under root: MarkdownNode.Index, _ entries: [MarkdownNode.Index],
    _ order: inout [MarkdownNode.Index]
  ) {
    for reference in references(under: root) {
      let index = Int(nodes[reference].number)
      guard index < entries.count else { continue }
      let entry = Int(entries[index])
      if nodes[entry].number == 0 {
        order.append(entries[index])
        nodes[entry].number = Int32(order.count)
      }
      nodes[entry].occurrence += 1
      nodes[reference].number = nodes[entry].number
      nodes[reference].occurrence = nodes[entry].occurrence
    }
  }

  private func references(under root: MarkdownNode.Index) -> [Int] {
    MarkdownWalk(nodes: nodes, root: root).compactMap {
      $0.isEntering && nodes[Int($0.index)].kind == .footnoteReference ? Int($0.index) : nil
    }
  }

  private mutating func linkFootnotes(_ order: [MarkdownNode.Index]) {
    level = order
    for entry in order { nodes[Int(entry)].nextSibling = MarkdownNode.none }
    nodes[Int(footnotes.section)].firstChild = MarkdownNode.none
    guard !order.isEmpty else { return }
    adopt(from: 0, into: footnotes.section)
    var last = nodes[0].firstChild
    while last != MarkdownNode.none, nodes[Int(last)].nextSibling != MarkdownNode.none {
      last = nodes[Int(last)].nextSibling
    }
    if last == MarkdownNode.none {
      nodes[0].firstChild = footnotes.section
    } else {
      nodes[Int(last)].nextSibling = footnotes.section
    }
  }
}
