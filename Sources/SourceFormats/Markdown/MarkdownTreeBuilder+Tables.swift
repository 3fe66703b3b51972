private import CCmark

/// A cell whose inlines need cmark.
struct PendingCell {
  let node: MarkdownNode.Index
  /// The trimmed bytes in the source.
  let content: Range<Int32>
}

extension MarkdownTreeBuilder {
  /// Adds the table in a paragraph, and what stands before it in the paragraph.
  mutating func buildTable(_ table: TableShape, from tree: OpaquePointer) {
    let isTight = open[open.count - 1].isTight
    if table.header > places.skippedLines {
      let end = table.lines[table.header - 1].upperBound
      let start = min(range(of: tree).lowerBound, end)
      var node = MarkdownNode(.paragraph, start..<end)
      node.detail = isTight ? 1 : 0
      let index = append(node)
      let headerLine = places.firstLine + Int32(table.header - places.skippedLines)
      buildInlines(
        of: tree, into: index, isFirstInContainer: isOnlyChild(index), untilLine: headerLine)
    }
    let end = table.lines.last?.upperBound ?? table.lines[table.header].upperBound
    let node = append(MarkdownNode(.table, table.lines[table.header].lowerBound..<end))
    open.append(OpenBlock(node: node, tree: tree))
    for (index, line) in table.lines.enumerated().dropFirst(table.header)
    where index != table.header + 1 {
      buildRow(line, alignments: table.alignments, isHeader: index == table.header, tree)
    }
    open.removeLast()
  }

  private mutating func buildRow(
    _ line: Range<Int32>, alignments: [MarkdownNode.Alignment], isHeader: Bool,
    _ tree: OpaquePointer
  ) {
    var row = MarkdownNode(.tableRow, line)
    row.detail = isHeader ? 1 : 0
    open.append(OpenBlock(node: append(row), tree: tree))
    let cells = TableRow.cells(in: source, line, keepsWikiLinks: dialect == .keyplan)
    for (column, alignment) in alignments.enumerated() {
      if column >= cells.count {
        addedCells += 1
        if addedCells > Self.addedCellLimit { break }
      }
      let content = column < cells.count ? cells[column] : line.upperBound..<line.upperBound
      var cell = MarkdownNode(.tableCell, content)
      cell.detail = alignment.rawValue
      buildCell(append(cell), content)
    }
    open.removeLast()
  }

  /// The same bound as GitHub's.
  private static let addedCellLimit = 500_000

  private mutating func buildCell(_ node: MarkdownNode.Index, _ content: Range<Int32>) {
    guard !content.isEmpty else { return }
    let bytes = source[content]
    guard source.isValid, isPlain(bytes) else {
      pendingCells.append(PendingCell(node: node, content: content))
      return
    }
    level.removeAll(keepingCapacity: true)
    delimiters.removeAll(keepingCapacity: true)
    waiting.removeAll(keepingCapacity: true)
    startRun()
    run.isInLink = false
    run.isAfterText = false
    run.mayMarkContainer = false
    addToRun(bytes, source: content.lowerBound)
    finishRun(before: .end)
    adopt(from: 0, into: node)
  }

  /// Whether cmark would find nothing but text in a cell; brackets alone are no link where the document
  /// defines none.
  private func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0, UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "<"), UInt8(ascii: "&"):
        return false
      case UInt8(ascii: "[") where source.mayHaveDefinitions: return false
      case UInt8(ascii: "(") where previous == UInt8(ascii: "]"): return false
      default: previous = byte
      }
    }
    return true
  }

  /// Parses the waiting cells, each as a heading of one text: a heading is one line and can hold
  /// nothing but inlines. The document follows where its link definitions may be needed.
  mutating func buildPendingCells(documentText: ArraySlice<UInt8>) {
    guard !pendingCells.isEmpty else { return }
    var headings: [UInt8] = []
    for cell in pendingCells {
      headings.append(contentsOf: "# ".utf8)
      appendUnescaped(source[cell.content], to: &headings)
      headings.append(contentsOf: " #\n".utf8)
    }
    headings.append(UInt8(ascii: "\n"))
    let tree = CommonMarkTree(
      parsing: headings[...], source.mayHaveDefinitions ? documentText : [],
      validates: !source.isValid)
    guard let root = tree.root else { return }
    var upcoming = cmark_node_first_child(root)
    for cell in pendingCells {
      guard let heading = upcoming else { return }
      locateCell(cell, line: cmark_node_get_start_line(heading))
      buildInlines(of: heading, into: cell.node, isFirstInContainer: false)
      upcoming = cmark_node_next(heading)
    }
  }

  private func appendUnescaped(_ content: ArraySlice<UInt8>, to output: inout [UInt8]) {
    for (index, byte) in zip(content.indices, content) {
      let isEscape =
        byte == UInt8(ascii: "\\") && index + 1 < content.endIndex
        && content[index + 1] == UInt8(ascii: "|")
      if !isEscape { output.append(byte) }
    }
  }

  private mutating func locateCell(_ cell: PendingCell, line: Int32) {
    places.lines.removeAll(keepingCapacity: true)
    places.lines.append(cell.content)
    places.firstLine = line
    places.firstColumn = 3
    places.skippedLines = 0
    places.removedBackslashes.removeAll(keepingCapacity: true)
    var previous: UInt8 = 0
    for (place, byte) in source[cell.content].enumerated() {
      if byte == UInt8(ascii: "|"), previous == UInt8(ascii: "\\") {
        places.removedBackslashes.append(Int32(place - 1 - places.removedBackslashes.count))
      }
      previous = byte
    }
  }
}
