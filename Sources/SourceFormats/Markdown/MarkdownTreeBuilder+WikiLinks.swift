/// `[[id]]`, `[[id|text]]`, `[[id#heading]]`, `[[=metric]]` and `[^1]`.
extension MarkdownTreeBuilder {
  mutating func matchBracket(at place: Int, in range: Range<Int>) -> Int? {
    let next = place + 1
    guard next < range.upperBound, !run.isEscaped(next) else { return nil }
    if text[next] == UInt8(ascii: "^") { return matchFootnote(at: place, in: range) }
    guard dialect == .keyplan, !run.isInLink, text[next] == UInt8(ascii: "[") else { return nil }
    var end = next + 1
    while end < range.upperBound {
      switch text[end] {
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "|"): return openWikiLink(at: place, separator: end, in: range)
      case UInt8(ascii: "]"):
        guard isClosing(end, in: range) else { return nil }
        return appendWikiLink(at: place, target: next + 1..<end, in: range)
      default: end += 1
      }
    }
    return nil
  }

  private func isClosing(_ place: Int, in range: Range<Int>) -> Bool {
    place + 1 < range.upperBound && text[place] == UInt8(ascii: "]")
      && text[place + 1] == UInt8(ascii: "]") && !run.isEscaped(place) && !run.isEscaped(place + 1)
  }

  private mutating func appendWikiLink(
    at place: Int, target: Range<Int>, in range: Range<Int>
  ) -> Int? {
    let end = target.upperBound + 2
    let target = trimmed(target)
    guard !target.isEmpty else { return nil }
    if text[target.lowerBound] == UInt8(ascii: "=") {
      let name = trimmed(target.lowerBound + 1..<target.upperBound)
      guard !name.isEmpty else { return nil }
      appendLeaf(.metric, literal: name, covering: place..<end, shown: range.lowerBound)
      return end
    }
    appendText(range.lowerBound..<place)
    // A link in the text of another is the one that counts.
    delimiters.removeAll { $0.mark == .wikiLink }
    var node = wikiLink(target, at: place)
    node.detail = 1
    node.range = sourceRange(place..<end)
    level.append(add(node))
    return end
  }

  private func wikiLink(_ target: Range<Int>, at place: Int) -> MarkdownNode {
    let hash = text[target].firstIndex(of: UInt8(ascii: "#"))
    let id = trimmed(target.lowerBound..<(hash ?? target.upperBound))
    let heading = hash.map { trimmed($0 + 1..<target.upperBound) } ?? 0..<0
    var node = MarkdownNode(.wikiLink, sourceRange(place..<place + 2))
    node.literal = Int32(id.lowerBound)..<Int32(id.upperBound)
    node.title = Int32(heading.lowerBound)..<Int32(heading.upperBound)
    return node
  }

  /// `[[id|`: the text of the link may hold other inlines, so its end is looked for among what follows.
  private mutating func openWikiLink(at place: Int, separator: Int, in range: Range<Int>) -> Int? {
    guard !trimmed(place + 2..<separator).isEmpty else { return nil }
    appendText(range.lowerBound..<place)
    delimiters.removeAll { $0.mark == .wikiLink }
    delimiters.append(
      InlineDelimiter(mark: .wikiLink, place: level.count, waiting: waiting.count))
    appendText(place..<separator + 1)
    return separator + 1
  }

  mutating func closeWikiLink(at place: Int, in range: Range<Int>) -> Int? {
    guard isClosing(place, in: range),
      let opener = delimiters.lastIndex(where: { $0.mark == .wikiLink })
    else { return nil }
    appendText(range.lowerBound..<place)
    let delimiter = delimiters[opener]
    let index = level[delimiter.place]
    let opening = nodes[Int(index)]
    let start = Int(opening.literal.lowerBound) + 2
    var link = wikiLink(trimmed(start..<Int(opening.literal.upperBound) - 1), at: place)
    let sourceEnd = sourceRange(place..<place + 2).upperBound
    link.range = opening.range.lowerBound..<max(opening.range.lowerBound, sourceEnd)
    link.detail = delimiter.place + 1 == level.count ? 1 : 0
    nodes[Int(index)] = link
    for inside in delimiter.place + 1..<level.count { level[inside] = unlinked(level[inside]) }
    adopt(from: delimiter.place + 1, into: index)
    level.removeSubrange((delimiter.place + 1)...)
    delimiters.removeSubrange(opener...)
    for waitingLevel in delimiter.waiting..<waiting.count {
      waiting[waitingLevel].isInLink = true
    }
    return place + 2
  }

  /// What stands in the text of a link in place of an address or a mention.
  private mutating func unlinked(_ index: MarkdownNode.Index) -> MarkdownNode.Index {
    let node = nodes[Int(index)]
    switch node.kind {
    case .link where node.isAutomatic: return node.firstChild
    case .mention:
      nodes[Int(index)].kind = .text
      nodes[Int(index)].literal = node.literal.lowerBound - 1..<node.literal.upperBound
      return index
    default: return index
    }
  }

  private mutating func matchFootnote(at place: Int, in range: Range<Int>) -> Int? {
    guard !footnotes.isEmpty,
      let close = text[(place + 2)..<range.upperBound].firstIndex(where: {
        $0 <= 0x20 || $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[")
      }),
      text[close] == UInt8(ascii: "]"),
      let entry = footnotes.indices[FootnoteDefinitions.key(of: text[(place + 2)..<close])]
    else { return nil }
    appendLeaf(
      .footnoteReference, literal: place + 2..<close, covering: place..<close + 1,
      shown: range.lowerBound)
    nodes[nodes.count - 1].number = Int32(entry)
    return close + 1
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, Self.isBlank(text[first]) {
      range = first + 1..<range.upperBound
    }
    while range.lowerBound < range.upperBound, Self.isBlank(text[range.upperBound - 1]) {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }
}
