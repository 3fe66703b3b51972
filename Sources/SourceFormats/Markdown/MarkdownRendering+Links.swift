extension MarkdownRendering {
  // MARK: Links

  mutating func openLink(_ node: MarkdownNode) {
    let address = document.bytes(node.literal)
    guard isKeyplan else { return openAnchor(node, isExternal: false) }
    switch LinkAddress(address) {
    case .unsafe: openMarkedText("<span class=\"dropped-link\">")
    case .external(let isWeb): openAnchor(node, isExternal: isWeb)
    case .fragment: openAnchor(node, isExternal: false)
    case .relative:
      gap(.link, node.literal, title: node.title)
      ends.append(.gap)
    }
  }

  mutating func closeLink() {
    switch ends.popLast() {
    case .tag(let tag): writer.markup(tag)
    case .gap: gap(.linkEnd)
    case .image, nil: break
    }
  }

  private mutating func openAnchor(_ node: MarkdownNode, isExternal: Bool) {
    writer.markup("<a href=\"")
    writer.address(document.bytes(node.literal))
    writer.markup("\"")
    if !node.title.isEmpty {
      writer.markup(" title=\"")
      writer.text(document.bytes(node.title))
      writer.markup("\"")
    }
    writer.markup(isExternal ? " rel=\"noopener noreferrer\">" : ">")
    ends.append(.tag("</a>"))
  }

  private mutating func openMarkedText(_ tag: StaticString) {
    writer.markup(tag)
    ends.append(.tag("</span>"))
  }

  mutating func openWikiLink(_ node: MarkdownNode) {
    gap(node.isAutomatic ? .automaticWikiLink : .wikiLink, node.literal, title: node.title)
    ends.append(.gap)
  }

  // MARK: Images

  /// Inside of an image: its children are the alternative text.
  mutating func writeAlternative(_ node: MarkdownNode, isEntering: Bool) {
    if node.kind == .image {
      openImages += isEntering ? 1 : -1
      if openImages == 0 { finishImage(node) }
      return
    }
    guard isEntering else { return }
    switch node.kind {
    case .htmlInline: writer.text(document.bytes(node.literal))
    default:
      var plain: [UInt8] = []
      MarkdownPlainText(nodes: document.nodes, text: document.text).append(node, to: &plain)
      writer.text(plain[...])
    }
  }

  mutating func openImage(_ node: MarkdownNode) {
    openImages += 1
    guard isKeyplan else { return openImageTag(node) }
    switch LinkAddress(document.bytes(node.literal)) {
    case .unsafe: openMarkedText("<span class=\"dropped-link\">")
    case .external, .fragment: openImageTag(node)
    case .relative:
      gap(.image, node.literal)
      ends.append(.gap)
    }
  }

  private mutating func openImageTag(_ node: MarkdownNode) {
    writer.markup(isKeyplan ? "<img loading=\"lazy\" src=\"" : "<img src=\"")
    writer.address(document.bytes(node.literal))
    writer.markup("\" alt=\"")
    ends.append(.image)
  }

  private mutating func finishImage(_ node: MarkdownNode) {
    switch ends.popLast() {
    case .tag(let tag): return writer.markup(tag)
    case .gap: return gap(.imageEnd, title: node.title)
    case .image, nil: break
    }
    if !node.title.isEmpty {
      writer.markup("\" title=\"")
      writer.text(document.bytes(node.title))
    }
    writer.markup("\" />")
  }
}
