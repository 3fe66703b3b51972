/// GitHub's extended autolinks, mentions and due dates.
extension MarkdownTreeBuilder {
  // MARK: Addresses

  /// `www.example.com`.
  mutating func matchWebAddress(at place: Int, in range: Range<Int>) -> Int? {
    guard !run.isInLink, place + 4 < range.upperBound, text[place + 1] == UInt8(ascii: "w"),
      text[place + 2] == UInt8(ascii: "w"), text[place + 3] == UInt8(ascii: "."),
      canBeginAddress(place),
      let end = addressEnd(place..<range.upperBound, domain: place, needsDot: true)
    else { return nil }
    appendAutolink(place..<end, prefix: "http://", shown: range.lowerBound)
    return end
  }

  /// `https://example.com` and `due:2026-06-10`, both found by their colon.
  mutating func matchColon(at place: Int, in range: Range<Int>) -> Int? {
    if let end = matchDueDate(at: place, in: range) { return end }
    guard !run.isInLink, place + 3 < range.upperBound, text[place + 1] == UInt8(ascii: "/"),
      text[place + 2] == UInt8(ascii: "/")
    else { return nil }
    var start = place
    while start > range.lowerBound, place - start < 6, Self.isLetter(text[start - 1]) { start -= 1 }
    let scheme = String(decoding: text[start..<place], as: UTF8.self).lowercased()
    guard let name = ["https", "http", "ftp"].first(where: { scheme.hasSuffix($0) }) else {
      return nil
    }
    start = place - name.utf8.count
    guard start == range.lowerBound || !Self.isAlphanumeric(text[start - 1]),
      let end = addressEnd(start..<range.upperBound, domain: place + 3, needsDot: false)
    else { return nil }
    appendAutolink(start..<end, prefix: "", shown: range.lowerBound)
    return end
  }

  private func canBeginAddress(_ place: Int) -> Bool {
    guard place > run.start else { return true }
    return switch text[place - 1] {
    case UInt8(ascii: " "), 9, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
      UInt8(ascii: "("):
      true
    default: false
    }
  }

  /// Where an address ends whose domain begins at `domain`; nil without a valid domain.
  private func addressEnd(_ range: Range<Int>, domain: Int, needsDot: Bool) -> Int? {
    var dots = 0
    var underscores = (last: 0, beforeLast: 0)
    var end = domain
    scan: while end < range.upperBound {
      switch text[end] {
      case UInt8(ascii: "_"): underscores.last += 1
      case UInt8(ascii: "."):
        underscores = (0, underscores.last)
        dots += 1
      case UInt8(ascii: "-"): break
      case let byte where byte >= 0x80 || Self.isAlphanumeric(byte): break
      default: break scan
      }
      end += 1
    }
    guard end > domain, Self.isAlphanumeric(text[domain]) || text[domain] >= 0x80,
      !needsDot || dots > 0,
      underscores.last + underscores.beforeLast == 0 || dots > 10
    else { return nil }
    let isInWikiLink = delimiters.contains { $0.mark == .wikiLink }
    while end < range.upperBound, text[end] > 0x20, text[end] != UInt8(ascii: "<"),
      text[end] != UInt8(ascii: "]") || !isInWikiLink
    { end += 1 }
    let trimmedEnd = withoutTrailingPunctuation(range.lowerBound..<end)
    return trimmedEnd > domain ? trimmedEnd : nil
  }

  /// Takes off what belongs to the sentence around an address.
  private func withoutTrailingPunctuation(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    var unopened = 0
    for byte in text[range] {
      if byte == UInt8(ascii: "(") { unopened -= 1 }
      if byte == UInt8(ascii: ")") { unopened += 1 }
    }
    while end > range.lowerBound {
      switch text[end - 1] {
      case UInt8(ascii: ")"):
        guard unopened > 0 else { return end }
        unopened -= 1
        end -= 1
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","),
        UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: "'"), UInt8(ascii: "\""):
        end -= 1
      case UInt8(ascii: ";"):
        var start = end - 1
        while start > range.lowerBound, Self.isLetter(text[start - 1]) { start -= 1 }
        let isEntity =
          start < end - 1 && start > range.lowerBound && text[start - 1] == UInt8(ascii: "&")
        end = isEntity ? start - 1 : end - 1
      case 0x80...:
        guard let length = foreignPunctuationLength(before: end, from: range.lowerBound) else {
          return end
        }
        end -= length
      default: return end
      }
    }
    return end
  }

  /// The length of a Persian, Arabic or typographic punctuation mark that ends at `end`.
  private func foreignPunctuationLength(before end: Int, from start: Int) -> Int? {
    if end - start >= 2 {
      switch (text[end - 2], text[end - 1]) {
      // ، ؛ ؟ «  »
      case (0xD8, 0x8C), (0xD8, 0x9B), (0xD8, 0x9F), (0xC2, 0xAB), (0xC2, 0xBB): return 2
      default: break
      }
    }
    if end - start >= 3, text[end - 3] == 0xE2, text[end - 2] == 0x80 {
      // ‘ ’ ‚ “ ” „ and …
      return (0x98...0x9E).contains(text[end - 1]) || text[end - 1] == 0xA6 ? 3 : nil
    }
    return nil
  }

  private mutating func appendAutolink(
    _ range: Range<Int>, prefix: StaticString, shown: Int
  ) {
    appendText(shown..<range.lowerBound)
    let label = add(MarkdownNode(.text, sourceRange(range)))
    nodes[Int(label)].literal = Int32(range.lowerBound)..<Int32(range.upperBound)
    var link = MarkdownNode(.link, sourceRange(range))
    link.detail = 1
    link.firstChild = label
    let address = text.count
    prefix.withUTF8Buffer { text.append(contentsOf: $0) }
    text.append(contentsOf: text[range])
    link.literal = Int32(address)..<Int32(text.count)
    level.append(add(link))
  }

  // MARK: At signs

  mutating func matchAt(_ place: Int, in range: Range<Int>) -> Int? {
    guard !run.isInLink else { return nil }
    if let end = matchMailAddress(at: place, in: range) { return end }
    return dialect == .keyplan ? matchMention(at: place, in: range) : nil
  }

  private mutating func matchMailAddress(at place: Int, in range: Range<Int>) -> Int? {
    var start = place
    while start > range.lowerBound, Self.isMailByte(text[start - 1]) { start -= 1 }
    guard start < place else { return nil }
    var end = place + 1
    var dots = 0
    scan: while end < range.upperBound {
      switch text[end] {
      case UInt8(ascii: "."):
        guard end + 1 < range.upperBound, Self.isAlphanumeric(text[end + 1]) else { break scan }
        dots += 1
      case UInt8(ascii: "-"), UInt8(ascii: "_"): break
      case UInt8(ascii: "@"): return nil
      case let byte where Self.isAlphanumeric(byte): break
      default: break scan
      }
      end += 1
    }
    guard dots > 0, Self.isLetter(text[end - 1]) else { return nil }
    appendAutolink(start..<end, prefix: "mailto:", shown: range.lowerBound)
    return end
  }

  /// `@joana-lima`, not in the middle of a word.
  private mutating func matchMention(at place: Int, in range: Range<Int>) -> Int? {
    if place > run.start {
      let before = text[place - 1]
      guard before < 0x80, !Self.isAlphanumeric(before), before != UInt8(ascii: "/"),
        before != UInt8(ascii: "@")
      else { return nil }
    }
    var end = place + 1
    while end < range.upperBound,
      Self.isAlphanumeric(text[end]) || text[end] == UInt8(ascii: "-")
        || text[end] == UInt8(ascii: "_")
    { end += 1 }
    while end > place + 1, !Self.isAlphanumeric(text[end - 1]) { end -= 1 }
    guard end > place + 1 else { return nil }
    appendLeaf(
      .mention, literal: place + 1..<end, covering: place..<end, shown: range.lowerBound)
    return end
  }

  // MARK: Dates

  /// `due:2026-06-10` in a task line.
  private mutating func matchDueDate(at place: Int, in range: Range<Int>) -> Int? {
    let start = place - 3
    let end = place + 11
    guard dialect == .keyplan, start >= range.lowerBound, end <= range.upperBound,
      text[start..<place].elementsEqual("due".utf8),
      start == run.start || Self.isBlank(text[start - 1]),
      end == range.upperBound || !Self.isAlphanumeric(text[end]),
      let block = open.last, nodes[Int(block.node)].task != .none
    else { return nil }
    for (index, byte) in text[place + 1..<end].enumerated() {
      let isDash = index == 4 || index == 7
      guard isDash ? byte == UInt8(ascii: "-") : (0x30...0x39).contains(byte) else { return nil }
    }
    appendLeaf(.dueDate, literal: place + 1..<end, covering: start..<end, shown: range.lowerBound)
    return end
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
  }

  private static func isMailByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
