private import CCmark

extension MarkdownTreeBuilder {
  /// The line of a node in the source, from 0.
  func line(of tree: OpaquePointer) -> Int {
    footnotes.sourceLine(Int(cmark_node_get_start_line(tree)) - 1)
  }

  /// The bytes of a block in the source.
  func range(of tree: OpaquePointer) -> Range<Int32> {
    let start = offset(
      line: cmark_node_get_start_line(tree), column: cmark_node_get_start_column(tree))
    let end = offset(
      line: cmark_node_get_end_line(tree), column: cmark_node_get_end_column(tree) + 1)
    return start..<max(start, end)
  }

  /// The byte at a line and column of the text that cmark read.
  private func offset(line: Int32, column: Int32) -> Int32 {
    let parsed = Int(line) - 1
    let content = source.range(ofLine: footnotes.sourceLine(parsed))
    let offset = content.lowerBound + column - 1 + footnotes.columnShift(parsed)
    return min(max(offset, content.lowerBound), content.upperBound)
  }

  /// Finds the content lines of a paragraph or heading for `places`.
  mutating func locateContent(of tree: OpaquePointer, isParagraph: Bool) {
    let firstLine = cmark_node_get_start_line(tree)
    let lastLine = max(firstLine, cmark_node_get_end_line(tree))
    let column = isParagraph ? cmark_node_get_start_column(tree) : 1
    let start = offset(line: firstLine, column: column)
    let end = source.range(ofLine: line(of: tree)).upperBound
    places.lines.removeAll(keepingCapacity: true)
    places.removedBackslashes.removeAll(keepingCapacity: true)
    places.lines.append(start..<max(start, end))
    places.firstLine = firstLine
    places.firstColumn = column
    places.skippedLines = 0
    guard isParagraph, lastLine > firstLine else { return }
    for parsed in Int(firstLine)..<Int(lastLine) {
      places.lines.append(contentRange(ofLine: footnotes.sourceLine(parsed)))
    }
    if source.mayHaveDefinitions {
      places.skippedLines = LinkDefinitionLines.count(in: source, places.lines)
    }
  }

  /// A line without the marks of the containers that are open and without indentation.
  private func contentRange(ofLine line: Int) -> Range<Int32> {
    let range = source.range(ofLine: line)
    var offset = range.lowerBound
    func skipBlanks() {
      while offset < range.upperBound, source[offset] == 0x20 || source[offset] == 0x09 {
        offset += 1
      }
    }
    skipBlanks()
    var quotes = openQuotes
    while quotes > 0, offset < range.upperBound, source[offset] == UInt8(ascii: ">") {
      quotes -= 1
      offset += 1
      skipBlanks()
    }
    return offset..<range.upperBound
  }
}
