/// Finds the sentence around a link.
enum SentenceContext {
  /// Longest answer, in characters.
  static let limit = 200
  /// How far sentence ends are looked for, in bytes to each side.
  private static let reach = 1200

  /// The sentence of `plain` around `link`, without blanks at its ends. A longer one is cut between
  /// words, the link inside, with an ellipsis where text is missing.
  static func sentence(in plain: [UInt8], around link: Range<Int>) -> String {
    var start = link.lowerBound
    let first = max(0, start - reach)
    while start > first, !isSentenceStart(start, in: plain) { start -= 1 }
    var end = link.upperBound
    let last = min(plain.count, end + reach)
    while end < last, !isSentenceStart(end, in: plain) { end += 1 }
    while start < link.lowerBound, plain[start] & 0xC0 == 0x80 { start += 1 }
    while end < plain.count, end > link.upperBound, plain[end] & 0xC0 == 0x80 { end -= 1 }
    while start < link.lowerBound, isBlank(plain[start]) { start += 1 }
    while end > link.upperBound, isBlank(plain[end - 1]) { end -= 1 }
    return shortened(plain[start..<end], link: link)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Whether a sentence begins at a place: behind a blank that follows the end of another one.
  private static func isSentenceStart(_ place: Int, in plain: [UInt8]) -> Bool {
    guard place > 1, place < plain.count, isBlank(plain[place - 1]), !isBlank(plain[place]) else {
      return false
    }
    var end = place - 1
    while end > 0, isBlank(plain[end - 1]) { end -= 1 }
    end -= closingMarks(before: end, in: plain)
    guard end > 0 else { return false }
    switch plain[end - 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "."): return !isAbbreviation(endingAt: end - 1, next: plain[place], plain)
    case 0x9B, 0x9F: return end > 1 && plain[end - 2] == 0xD8  // ؛ ؟
    case 0xA6: return end > 2 && plain[end - 3] == 0xE2 && plain[end - 2] == 0x80  // …
    default: return false
    }
  }

  /// The bytes of closing quotes and brackets that end at a place.
  private static func closingMarks(before end: Int, in plain: [UInt8]) -> Int {
    guard end > 1 else { return 0 }
    switch plain[end - 1] {
    case UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "]"): return 1
    case 0xBB where plain[end - 2] == 0xC2: return 2  // »
    case 0x9D where end > 2 && plain[end - 2] == 0x80 && plain[end - 3] == 0xE2: return 3  // ”
    default: return 0
    }
  }

  /// A stop inside a sentence: behind a single letter (`J. Lima`) or before a small one (`ca. half`).
  private static func isAbbreviation(endingAt stop: Int, next: UInt8, _ plain: [UInt8]) -> Bool {
    if (0x61...0x7A).contains(next) { return true }
    guard stop > 0, plain[stop - 1] & 0xDF >= 0x41, plain[stop - 1] & 0xDF <= 0x5A else {
      return false
    }
    return stop == 1 || isBlank(plain[stop - 2]) || plain[stop - 2] == UInt8(ascii: ".")
  }

  // MARK: Cutting

  private static func shortened(_ bytes: ArraySlice<UInt8>, link: Range<Int>) -> String {
    guard bytes.count > limit else { return String(decoding: bytes, as: UTF8.self) }
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return window(bytes, bytes.startIndex..<bytes.endIndex, link: link) { $0 }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    // Where characters begin.
    let places =
      text.indices.map { bytes.startIndex + text.utf8.distance(from: text.startIndex, to: $0) }
      + [bytes.endIndex]
    guard places.count - 1 > limit else { return text }
    let start = places.lastIndex { $0 <= link.lowerBound } ?? 0
    let end = places.firstIndex { $0 >= link.upperBound } ?? places.count - 1
    return window(bytes, 0..<places.count - 1, link: start..<max(start, end)) { places[$0] }
  }

  /// Cuts a stretch of characters down to the limit; `offset` is the byte at which one begins.
  private static func window(
    _ bytes: ArraySlice<UInt8>, _ characters: Range<Int>, link: Range<Int>,
    offset: (Int) -> Int
  ) -> String {
    func isWordStart(_ place: Int) -> Bool {
      place == characters.lowerBound || place == characters.upperBound
        || isBlank(bytes[offset(place) - 1])
    }
    // Two characters for each ellipsis and the blank beside it.
    let room = limit - 4
    let before = max(0, (room - link.count) / 2)
    var start = max(
      characters.lowerBound, min(link.lowerBound - before, characters.upperBound - room))
    while start < link.lowerBound, !isWordStart(start) { start += 1 }
    var end = min(characters.upperBound, start + room)
    while end > link.upperBound, !isWordStart(end) { end -= 1 }
    var shown = bytes[offset(start)..<offset(end)]
    while let last = shown.last, isBlank(last) { shown.removeLast() }
    let text = String(decoding: shown, as: UTF8.self)
    return (start > characters.lowerBound ? "… " : "") + text
      + (end < characters.upperBound ? " …" : "")
  }
}
