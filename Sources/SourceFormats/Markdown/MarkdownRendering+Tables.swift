extension MarkdownRendering {
  var isInHeader: Bool { parents.last.map { document[$0].isHeader } ?? false }

  mutating func openTable() {
    lineBreak()
    if isKeyplan {
      // A table that scrolls must be reachable with the keyboard.
      writer.markup("<div class=\"table-scroll\" tabindex=\"0\" role=\"group\"")
      attribute("aria-label", .table)
      writer.markup(options.marksDirection ? ">\n<table dir=\"auto\">\n" : ">\n<table>\n")
    } else {
      writer.markup("<table>\n")
    }
    hasTableBody = false
  }

  mutating func closeTable() {
    if hasTableBody { writer.markup("</tbody>\n") }
    writer.markup(isKeyplan ? "</table>\n</div>\n" : "</table>\n")
  }

  mutating func openRow(_ node: MarkdownNode) {
    if node.isHeader {
      writer.markup("<thead>\n")
    } else if !hasTableBody {
      writer.markup("<tbody>\n")
      hasTableBody = true
    }
    writer.markup("<tr>\n")
  }

  mutating func closeRow(_ node: MarkdownNode) {
    writer.markup(node.isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
  }

  /// An empty header (the corner above row titles) heads nothing, and would be read out as such; the
  /// dialects of the specifications keep it.
  @inline(__always)
  func isHeaderCell(_ node: MarkdownNode) -> Bool {
    isInHeader && !(isKeyplan && node.firstChild == MarkdownNode.none)
  }

  mutating func openCell(_ node: MarkdownNode) {
    writer.markup(isHeaderCell(node) ? "<th" : "<td")
    guard isKeyplan else {
      switch node.alignment {
      case .none: break
      case .left: writer.markup(" align=\"left\"")
      case .center: writer.markup(" align=\"center\"")
      case .right: writer.markup(" align=\"right\"")
      }
      return writer.markup(">")
    }
    if isHeaderCell(node) { writer.markup(" scope=\"col\"") }
    switch node.alignment {
    case .none: break
    case .left: writer.markup(" class=\"align-left\"")
    case .center: writer.markup(" class=\"align-center\"")
    case .right: writer.markup(" class=\"align-right\"")
    }
    writer.markup(">")
  }
}
