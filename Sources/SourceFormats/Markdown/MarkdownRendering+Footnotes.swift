extension MarkdownRendering {
  mutating func writeFootnoteReference(_ node: MarkdownNode) {
    writer.markup("<sup class=\"footnote-ref\"><a href=\"#")
    writeFootnoteID(node)
    writer.markup("\" id=\"")
    writeReferenceID(node, occurrence: Int(node.occurrence))
    writer.markup(isKeyplan ? "\" role=\"doc-noteref\">" : "\" data-footnote-ref>")
    writer.number(Int(node.number))
    writer.markup("</a></sup>")
  }

  private mutating func writeFootnoteID(_ node: MarkdownNode) {
    writer.text(options.footnotePrefix)
    writer.markup("fn-")
    writer.number(Int(node.number))
  }

  private mutating func writeReferenceID(_ node: MarkdownNode, occurrence: Int) {
    writer.text(options.footnotePrefix)
    writer.markup("fnref-")
    writer.number(Int(node.number))
    if occurrence > 1 {
      writer.markup("-")
      writer.number(occurrence)
    }
  }

  mutating func openFootnotes() {
    lineBreak()
    guard isKeyplan else {
      return writer.markup("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
    }
    writer.markup("<section class=\"footnotes\" role=\"doc-endnotes\"")
    attribute("aria-label", .footnotes)
    writer.markup(options.marksDirection ? ">\n<ol dir=\"auto\">\n" : ">\n<ol>\n")
  }

  mutating func openFootnote(_ node: MarkdownNode) {
    lineBreak()
    writer.markup("<li id=\"")
    writeFootnoteID(node)
    writer.markup("\">\n")
  }

  mutating func closeFootnote(_ node: MarkdownNode) {
    // The references stand in the last paragraph; without one they follow what there is.
    if !hasClosingParagraph(node) { writeBackReferences(node) }
    lineBreak()
    writer.markup("</li>\n")
  }

  private func hasClosingParagraph(_ node: MarkdownNode) -> Bool {
    var child = node.firstChild
    var kind: MarkdownNode.Kind?
    while child != MarkdownNode.none {
      kind = document[child].kind
      child = document[child].nextSibling
    }
    return kind == .paragraph
  }

  mutating func writeBackReferences(_ footnote: MarkdownNode) {
    guard footnote.occurrence > 0 else { return }
    for occurrence in 1...Int(footnote.occurrence) {
      writer.markup(" <a href=\"#")
      writeReferenceID(footnote, occurrence: occurrence)
      writer.markup("\" class=\"footnote-backref\"")
      if isKeyplan {
        writer.markup(" role=\"doc-backlink\"")
      } else {
        writer.markup(" data-footnote-backref")
      }
      writer.markup(" aria-label=\"")
      gap(.backToReference)
      writer.markup(" ")
      writer.number(Int(footnote.number))
      if occurrence > 1 {
        writer.markup("-")
        writer.number(occurrence)
      }
      writer.markup("\">↩")
      if occurrence > 1 {
        writer.markup("<sup class=\"footnote-ref\">")
        writer.number(occurrence)
        writer.markup("</sup>")
      }
      writer.markup("</a>")
    }
  }
}
