extension MarkdownRendering {
  // MARK: Links

  mutating func openLink(_ node: MarkdownNode) {
    let address = document.bytes(node.literal)
    guard isKeyplan else {
      return openAnchor(address, title: document.bytes(node.title), isExternal: false)
    }
    switch LinkAddress(address) {
    case .unsafe: openMarkedText("<span class=\"dropped-link\">")
    case .external(let isWeb):
      openAnchor(address, title: document.bytes(node.title), isExternal: isWeb)
    case .fragment: openAnchor(address, title: document.bytes(node.title), isExternal: false)
    case .relative:
      let destination = resolver.destination(ofLink: String(decoding: address, as: UTF8.self))
      openDestination(destination, title: document.bytes(node.title))
    }
  }

  mutating func closeLink() {
    if let tag = endTags.popLast() ?? nil { writer.markup(tag) }
    if let badge = badges.popLast() ?? nil {
      writer.markup(" ")
      writer.append(badge)
    }
  }

  private mutating func openAnchor(
    _ address: ArraySlice<UInt8>, title: ArraySlice<UInt8>, isExternal: Bool
  ) {
    writer.markup("<a href=\"")
    writer.address(address)
    writer.markup("\"")
    if !title.isEmpty {
      writer.markup(" title=\"")
      writer.text(title)
      writer.markup("\"")
    }
    writer.markup(isExternal ? " rel=\"noopener noreferrer\">" : ">")
    endTags.append("</a>")
    badges.append(nil)
  }

  private mutating func openMarkedText(_ tag: StaticString) {
    writer.markup(tag)
    endTags.append("</span>")
    badges.append(nil)
  }

  private mutating func openDestination(_ destination: LinkDestination, title: ArraySlice<UInt8>) {
    guard let href = destination.href else {
      return openMarkedText("<span class=\"broken-link\">")
    }
    openAnchor(
      Array(href.utf8)[...], title: destination.title.map { Array($0.utf8)[...] } ?? title,
      isExternal: false)
    badges[badges.count - 1] = destination.badge
  }

  mutating func openWikiLink(_ node: MarkdownNode, _ index: MarkdownNode.Index) {
    let link = document.wikiLink(index)
    let destination = resolver.destination(of: link)
    openDestination(destination, title: [])
    guard node.isAutomatic else { return }
    guard let text = destination.text else {
      return writer.text(link.target.isEmpty ? link.heading ?? "" : link.target)
    }
    if let language = destination.language {
      writer.markup("<bdi")
      writer.attribute("lang", language)
      writer.markup(">")
      writer.text(text)
      writer.markup("</bdi>")
    } else {
      writer.text(text)
    }
  }

  // MARK: Figures, people, dates

  mutating func writeMetric(_ node: MarkdownNode) {
    let name = document.string(node.literal)
    if let figure = resolver.figure(ofMetric: name) {
      writer.append(figure)
    } else {
      writer.markup("<span class=\"broken-link\">")
      writer.text(name)
      writer.markup("</span>")
    }
  }

  mutating func writeMention(_ node: MarkdownNode) {
    let person = document.string(node.literal)
    guard let destination = resolver.destination(ofMention: person) else {
      writer.markup("@")
      return writer.text(person)
    }
    openDestination(destination, title: [])
    if destination.text == nil { writer.markup("@") }
    writer.text(destination.text ?? person)
    closeLink()
  }

  mutating func writeDueDate(_ node: MarkdownNode) {
    let date = document.string(node.literal)
    writer.open("time", ["class": "due", "datetime": date])
    writer.text(resolver.text(ofDueDate: date) ?? "due:\(date)")
    writer.close("time")
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
    let address = document.bytes(node.literal)
    guard isKeyplan else { return openImageTag(address) }
    switch LinkAddress(address) {
    case .unsafe: beginMarkedImage("<span class=\"dropped-link\">")
    case .external, .fragment: openImageTag(address)
    case .relative:
      let destination = resolver.destination(ofImage: String(decoding: address, as: UTF8.self))
      guard let href = destination.href else {
        return beginMarkedImage("<span class=\"broken-link\">")
      }
      openImageTag(Array(href.utf8)[...])
    }
  }

  private mutating func openImageTag(_ address: ArraySlice<UInt8>) {
    writer.markup(isKeyplan ? "<img loading=\"lazy\" src=\"" : "<img src=\"")
    writer.address(address)
    writer.markup("\" alt=\"")
    endTags.append(nil)
  }

  private mutating func beginMarkedImage(_ tag: StaticString) {
    writer.markup(tag)
    endTags.append("</span>")
  }

  private mutating func finishImage(_ node: MarkdownNode) {
    if let tag = endTags.popLast() ?? nil { return writer.markup(tag) }
    if !node.title.isEmpty {
      writer.markup("\" title=\"")
      writer.text(document.bytes(node.title))
    }
    writer.markup("\" />")
  }
}
