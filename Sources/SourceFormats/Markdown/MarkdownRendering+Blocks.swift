extension MarkdownRendering {
  mutating func enterBlock(_ node: MarkdownNode, _ index: MarkdownNode.Index) {
    switch node.kind {
    case .paragraph: openParagraph(node)
    case .heading: openHeading(node)
    case .blockQuote:
      lineBreak()
      openBlock("<blockquote")
      writer.markup("\n")
    case .alert: openAlert(node)
    case .list: openList(node)
    case .item: openItem(node)
    case .codeBlock: writeCodeBlock(node)
    case .htmlBlock: writeHTMLBlock(node)
    case .thematicBreak:
      lineBreak()
      writer.markup("<hr />\n")
    case .table: openTable()
    case .tableRow: openRow(node)
    case .tableCell: openCell(node)
    case .footnotes: openFootnotes()
    case .footnote: openFootnote(node)
    default: break
    }
  }

  mutating func leaveBlock(_ node: MarkdownNode, _ index: MarkdownNode.Index) {
    switch node.kind {
    case .paragraph: closeParagraph(node, index)
    case .heading where !options.hasHeadings: writer.markup("</strong></p>\n")
    case .heading: writer.markup(Self.headingTags[shownLevel(node) - 1].end)
    case .blockQuote:
      lineBreak()
      writer.markup("</blockquote>\n")
    case .alert:
      lineBreak()
      writer.markup("</div>\n")
    case .list: writer.markup(node.number < 0 ? "</ul>\n" : "</ol>\n")
    case .item: writer.markup("</li>\n")
    case .table: closeTable()
    case .tableRow: closeRow(node)
    case .tableCell: writer.markup(isHeaderCell(node) ? "</th>\n" : "</td>\n")
    case .footnotes: writer.markup("</ol>\n</section>\n")
    case .footnote: closeFootnote(node)
    default: break
    }
  }

  /// Ends a start tag that has been begun, with the direction where blocks carry one.
  private mutating func openBlock(_ start: StaticString) {
    writer.markup(start)
    if marksDirectionHere { writer.markup(" dir=\"auto\"") }
    writer.markup(">")
  }

  // MARK: Paragraphs and headings

  private mutating func openParagraph(_ node: MarkdownNode) {
    guard !node.isTight, !isInline else { return }
    lineBreak()
    openBlock("<p")
  }

  private mutating func closeParagraph(_ node: MarkdownNode, _ index: MarkdownNode.Index) {
    if parent() == .footnote, node.nextSibling == MarkdownNode.none, let owner = parents.last {
      writeBackReferences(document[owner])
    }
    guard !node.isTight, !isInline else { return }
    writer.markup("</p>\n")
  }

  private static var headingTags: [(start: StaticString, end: StaticString)] {
    [
      ("<h1", "</h1>\n"), ("<h2", "</h2>\n"), ("<h3", "</h3>\n"), ("<h4", "</h4>\n"),
      ("<h5", "</h5>\n"), ("<h6", "</h6>\n"),
    ]
  }

  private func shownLevel(_ node: MarkdownNode) -> Int {
    min(max(node.level + (isKeyplan ? options.headingOffset : 0), 1), 6)
  }

  private mutating func openHeading(_ node: MarkdownNode) {
    lineBreak()
    guard options.hasHeadings else {
      openBlock("<p")
      return writer.markup("<strong>")
    }
    writer.markup(Self.headingTags[shownLevel(node) - 1].start)
    if isKeyplan, !node.title.isEmpty {
      writer.markup(" id=\"")
      writer.text(document.bytes(node.title))
      writer.markup("\"")
    }
    openBlock("")
  }

  private mutating func openAlert(_ node: MarkdownNode) {
    let (tag, title): (StaticString, MarkdownGap.Kind) =
      switch node.alert {
      case .note: ("<div class=\"markdown-alert markdown-alert-note\"", .note)
      case .tip: ("<div class=\"markdown-alert markdown-alert-tip\"", .tip)
      case .important: ("<div class=\"markdown-alert markdown-alert-important\"", .important)
      case .warning: ("<div class=\"markdown-alert markdown-alert-warning\"", .warning)
      case .caution: ("<div class=\"markdown-alert markdown-alert-caution\"", .caution)
      }
    lineBreak()
    openBlock(tag)
    // The title is in the language of the page: it must not decide the direction of the text.
    writer.markup(
      isKeyplan
        ? "\n<p class=\"markdown-alert-title\" dir=\"auto\">"
        : "\n<p class=\"markdown-alert-title\">")
    gap(title)
    writer.markup("</p>\n")
  }

  // MARK: Lists

  private mutating func openList(_ node: MarkdownNode) {
    lineBreak()
    if node.number < 0 {
      writer.markup("<ul")
    } else if node.number == 1 {
      writer.markup("<ol")
    } else {
      writer.markup("<ol start=\"")
      writer.number(Int(node.number))
      writer.markup("\"")
    }
    // A nested list may be in another language than the entry that it belongs to.
    if isKeyplan, options.marksDirection { writer.markup(" dir=\"auto\"") }
    writer.markup(">\n")
  }

  private mutating func openItem(_ node: MarkdownNode) {
    lineBreak()
    guard node.task != .none else { return writer.markup("<li>") }
    let isDone = node.task == .done
    guard isKeyplan else {
      return writer.markup(
        isDone
          ? "<li><input checked=\"\" disabled=\"\" type=\"checkbox\"> "
          : "<li><input disabled=\"\" type=\"checkbox\"> ")
    }
    writer.markup("<li class=\"task\"><input type=\"checkbox\" disabled")
    if isDone { writer.markup(" checked") }
    attribute("aria-label", isDone ? .taskDone : .taskOpen)
    writer.markup("> ")
  }

  // MARK: Code and HTML

  private mutating func writeCodeBlock(_ node: MarkdownNode) {
    lineBreak()
    writer.markup(isKeyplan ? "<pre dir=\"ltr\" tabindex=\"0\"><code" : "<pre><code")
    let language = document.bytes(node.title).prefix { $0 > 0x20 }
    if !language.isEmpty {
      writer.markup(" class=\"language-")
      writer.text(language)
      writer.markup("\"")
    }
    writer.markup(">")
    writer.text(document.bytes(node.literal))
    writer.markup("</code></pre>\n")
  }

  private mutating func writeHTMLBlock(_ node: MarkdownNode) {
    let html = document.bytes(node.literal)
    if isKeyplan, !options.allowsRawHTML {
      var shown = RawHTML.withoutComments(html)
      while let last = shown.last, last <= 0x20 { shown.removeLast() }
      guard !shown.isEmpty else { return }
      lineBreak()
      writer.markup("<pre class=\"raw-html\" dir=\"ltr\" tabindex=\"0\"><code>")
      writer.text(shown[...])
      writer.markup("</code></pre>\n")
      return
    }
    lineBreak()
    writeRaw(html)
    lineBreak()
  }

  mutating func writeInlineHTML(_ node: MarkdownNode) {
    let html = document.bytes(node.literal)
    guard isKeyplan, !options.allowsRawHTML else { return writeRaw(html) }
    if !html.starts(with: "<!--".utf8) { writer.text(html) }
  }

  private mutating func writeRaw(_ html: ArraySlice<UInt8>) {
    guard document.dialect != .commonmark else { return writer.raw(html) }
    var start = html.startIndex
    for place in html.indices
    where html[place] == UInt8(ascii: "<") && RawHTML.isDisallowedTag(html[place...]) {
      writer.raw(html[start..<place])
      writer.markup("&lt;")
      start = place + 1
    }
    writer.raw(html[start...])
  }
}
