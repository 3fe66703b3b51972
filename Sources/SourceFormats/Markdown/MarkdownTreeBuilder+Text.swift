private import CCmark

/// The search for our own syntax in the joined texts of a level.
extension MarkdownTreeBuilder {
  mutating func startRun() {
    run.begin(at: text.count)
  }

  /// Adds a text of cmark to the run.
  mutating func addToRun(_ tree: OpaquePointer) {
    let start = text.count
    let stored = store(cmark_node_get_literal(tree))
    let firstColumn = cmark_node_get_start_column(tree)
    let source = places.offset(line: cmark_node_get_start_line(tree), column: firstColumn)
    let written = cmark_node_get_end_column(tree) - firstColumn + 1
    if hasExtensions, written != stored.count || !places.removedBackslashes.isEmpty {
      addAligned(start..<text.count, source: source)
    } else {
      let end = min(source + Int32(stored.count), self.source.count)
      run.add(text: start, source: source, end: end)
    }
  }

  /// Adds text that did not come through cmark.
  mutating func addToRun(_ bytes: ArraySlice<UInt8>, source: Int32) {
    run.add(text: text.count, source: source, end: source + Int32(bytes.count))
    text.append(contentsOf: bytes)
  }

  /// Turns the run into nodes. Answers whether it was the mark of an alert, which is not shown.
  @discardableResult
  mutating func finishRun(before boundary: TextRun.Boundary) -> Bool {
    let end = text.count
    guard run.start < end else { return false }
    run.textEnd = end
    guard hasExtensions else {
      appendText(run.start..<end)
      return false
    }
    var shown = run.start
    if run.mayMarkContainer {
      run.mayMarkContainer = false
      if boundary != .inline, markAlert(run.start..<end) { return true }
      shown = markTask(run.start..<end)
    }
    scan(shown..<end, boundary)
    run.isAfterText = true
    return false
  }

  private mutating func scan(_ range: Range<Int>, _ boundary: TextRun.Boundary) {
    var shown = range.lowerBound
    var place = shown
    while let found = nextSyntax(in: place..<range.upperBound) {
      place = found + 1
      if !run.isEscaped(found), let end = match(at: found, in: shown..<range.upperBound, boundary) {
        place = end
        shown = end
      }
    }
    appendText(shown..<range.upperBound)
  }

  /// The next character that may begin syntax of ours.
  private func nextSyntax(in range: Range<Int>) -> Int? {
    text.withUnsafeBytes { text in
      var place = range.lowerBound
      // Eight bytes at a time while there is nothing in them.
      while place + ByteBlock.size < range.upperBound {
        let block = ByteBlock(text, at: place)
        let next = ByteBlock(text, at: place + 1)
        let marks =
          block.marks(of: UInt8(ascii: "[")) | block.marks(of: UInt8(ascii: "]"))
          | block.marks(of: UInt8(ascii: "~")) | block.marks(of: UInt8(ascii: "@"))
          | block.marks(of: UInt8(ascii: ":"))
          | (block.marks(of: UInt8(ascii: "w")) & next.marks(of: UInt8(ascii: "w")))
        if marks != 0 { break }
        place += ByteBlock.size
      }
      while place < range.upperBound {
        switch text[place] {
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"), UInt8(ascii: "@"),
          UInt8(ascii: ":"):
          return place
        case UInt8(ascii: "w")
        where place + 1 < range.upperBound && text[place + 1] == UInt8(ascii: "w"):
          return place
        default: place += 1
        }
      }
      return nil
    }
  }

  /// Tries what a character may begin. On success the text before it and its node have been added, and
  /// the answer is the place behind it.
  private mutating func match(
    at place: Int, in range: Range<Int>, _ boundary: TextRun.Boundary
  ) -> Int? {
    switch text[place] {
    case UInt8(ascii: "["): matchBracket(at: place, in: range)
    case UInt8(ascii: "]"): closeWikiLink(at: place, in: range)
    case UInt8(ascii: "~"): matchTildes(at: place, in: range, boundary)
    case UInt8(ascii: "@"): matchAt(place, in: range)
    case UInt8(ascii: ":"): matchColon(at: place, in: range)
    default: matchWebAddress(at: place, in: range)
    }
  }

  mutating func appendText(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    var node = MarkdownNode(.text, sourceRange(range))
    node.literal = Int32(range.lowerBound)..<Int32(range.upperBound)
    level.append(add(node))
  }

  func sourceRange(_ range: Range<Int>) -> Range<Int32> {
    guard !range.isEmpty else { return 0..<0 }
    let start = min(run.source(of: range.lowerBound), source.count)
    let end =
      range.upperBound == run.textEnd ? run.end : run.source(of: range.upperBound - 1) + 1
    return start..<max(start, min(end, source.count))
  }

  /// Adds a leaf that shows `literal` and covers `range`, behind the text from `shown` on.
  mutating func appendLeaf(
    _ kind: MarkdownNode.Kind, literal: Range<Int>, covering range: Range<Int>, shown: Int
  ) {
    appendText(shown..<range.lowerBound)
    var node = MarkdownNode(kind, sourceRange(range))
    node.literal = Int32(literal.lowerBound)..<Int32(literal.upperBound)
    level.append(add(node))
  }

  // MARK: Marks of containers

  /// `[!NOTE]` alone on the first line of a block quote.
  private mutating func markAlert(_ range: Range<Int>) -> Bool {
    guard let quote = open.last?.node, nodes[Int(quote)].kind == .blockQuote, range.count <= 12,
      !run.isEscaped(range.lowerBound)
    else { return false }
    let mark = String(decoding: text[range], as: UTF8.self).lowercased()
    let kinds = MarkdownNode.Alert.allCases
    guard let alert = kinds.first(where: { mark == "[!\($0)]" }) else { return false }
    nodes[Int(quote)].kind = .alert
    nodes[Int(quote)].detail = alert.rawValue
    return true
  }

  /// `[ ] ` or `[x] ` at the start of a list entry; answers where the text of the task begins.
  private mutating func markTask(_ range: Range<Int>) -> Int {
    guard let item = open.last?.node, nodes[Int(item)].kind == .item, range.count > 4,
      !run.isEscaped(range.lowerBound),
      text[range.lowerBound] == UInt8(ascii: "["),
      text[range.lowerBound + 2] == UInt8(ascii: "]"), Self.isBlank(text[range.lowerBound + 3])
    else { return range.lowerBound }
    switch text[range.lowerBound + 1] {
    case UInt8(ascii: " "), 9: nodes[Int(item)].detail = MarkdownNode.TaskState.open.rawValue
    case UInt8(ascii: "x"), UInt8(ascii: "X"):
      nodes[Int(item)].detail = MarkdownNode.TaskState.done.rawValue
    default: return range.lowerBound
    }
    var start = range.lowerBound + 4
    while start < range.upperBound, Self.isBlank(text[start]) { start += 1 }
    return start
  }

  // MARK: Strikethrough

  private mutating func matchTildes(
    at place: Int, in range: Range<Int>, _ boundary: TextRun.Boundary
  ) -> Int? {
    var end = place
    while end < range.upperBound, text[end] == UInt8(ascii: "~"), !run.isEscaped(end) { end += 1 }
    appendText(range.lowerBound..<place)
    guard end - place <= 2 else {
      appendText(place..<end)
      return end
    }
    let before = surroundings(before: place)
    let after = surroundings(after: end, in: range, boundary)
    let opens = after != .blank && (after != .punctuation || before != .word)
    let closes = before != .blank && (before != .punctuation || after != .word)
    let mark: InlineDelimiter.Mark = end - place == 2 ? .doubleTilde : .tilde
    if closes, let opener = delimiters.lastIndex(where: { $0.mark == mark }) {
      let opening = delimiters[opener].place
      let strike = level[opening]
      nodes[Int(strike)].kind = .strikethrough
      nodes[Int(strike)].literal = 0..<0
      let start = nodes[Int(strike)].range.lowerBound
      nodes[Int(strike)].range = start..<max(start, sourceRange(place..<end).upperBound)
      adopt(from: opening + 1, into: strike)
      level.removeSubrange((opening + 1)...)
      delimiters.removeSubrange(opener...)
      return end
    }
    if opens, delimiters.count < Self.openDelimiterLimit {
      delimiters.append(InlineDelimiter(mark: mark, place: level.count, waiting: waiting.count))
    }
    appendText(place..<end)
    return end
  }

  /// Marks that may wait for their closing one; keeps the search short on hostile input.
  static let openDelimiterLimit = 100

  private enum Surroundings { case blank, punctuation, word }

  private func surroundings(before place: Int) -> Surroundings {
    guard place > run.start else { return run.isAfterText ? .punctuation : .blank }
    return Self.surroundings(text[place - 1])
  }

  private func surroundings(
    after place: Int, in range: Range<Int>, _ boundary: TextRun.Boundary
  ) -> Surroundings {
    guard place < range.upperBound else { return boundary == .inline ? .punctuation : .blank }
    return Self.surroundings(text[place])
  }

  private static func surroundings(_ byte: UInt8) -> Surroundings {
    if isBlank(byte) || byte == 10 { return .blank }
    return byte >= 0x80 || isAlphanumeric(byte) ? .word : .punctuation
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 9 }

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
