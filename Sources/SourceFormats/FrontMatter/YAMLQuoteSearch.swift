/// Finds the quote that somebody forgot to close, in a text that does not parse.
///
/// libyaml takes the first quote of a later value for the closing one, and complains there about what
/// follows it:
///
///     title: "Acme
///     status: "active"
///
/// A quote that ends on a later line and has text behind it was not meant to end there.
struct YAMLQuoteSearch {
  private let text: UnsafeRawBufferPointer
  private var index = 0
  /// Whether a value, or a key, may start here.
  private var isStart = true
  /// How many brackets are open.
  private var depth = 0
  private var indent = 0

  private init(_ text: UnsafeRawBufferPointer) { self.text = text }

  /// The place of the first byte of such a value, from 0; nil where there is none.
  static func firstUnclosed(in text: UnsafeRawBufferPointer) -> Int? {
    var search = YAMLQuoteSearch(text)
    search.startLine()
    while search.index < text.count {
      if let found = search.step() { return found }
    }
    return nil
  }

  private mutating func step() -> Int? {
    let byte = text[index]
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      index += 1
      startLine()
    case UInt8(ascii: " "), UInt8(ascii: "\t"): index += 1
    case UInt8(ascii: "#") where index == 0 || isBlank(index - 1): skipLine()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard isStart else { return passPlain(byte) }
      return passQuoted(byte)
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      guard isStart, depth == 0 else { return passPlain(byte) }
      skipBlock()
    default: return passPlain(byte)
    }
    return nil
  }

  /// What may follow a plain character.
  private mutating func passPlain(_ byte: UInt8) -> Int? {
    index += 1
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      guard isStart || depth > 0 else { break }
      depth += 1
      isStart = true
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      depth = max(0, depth - 1)
      isStart = false
    case UInt8(ascii: ","): isStart = depth > 0
    case UInt8(ascii: ":"): isStart = isBlank(index)
    case UInt8(ascii: "-"), UInt8(ascii: "?"): isStart = isStart && isBlank(index)
    default: isStart = false
    }
    return nil
  }

  private mutating func passQuoted(_ quote: UInt8) -> Int? {
    let start = index
    var spansLines = false
    index += 1
    while index < text.count, text[index] != quote || isEscaped(quote) {
      if LineEnds.isLineEnd(text[index]) { spansLines = true }
      index += isEscapeSign(quote) ? 2 : 1
    }
    guard index < text.count else { return start }
    index += 1
    isStart = false
    return spansLines && hasTextBehind ? start : nil
  }

  /// Whether the quote at hand is the first of a doubled one, which `isEscapeSign` passes.
  private func isEscaped(_ quote: UInt8) -> Bool {
    quote == UInt8(ascii: "'") && isEscapeSign(quote)
  }

  private func isEscapeSign(_ quote: UInt8) -> Bool {
    if quote == UInt8(ascii: "\"") { return text[index] == UInt8(ascii: "\\") }
    return text[index] == quote && index + 1 < text.count && text[index + 1] == quote
  }

  /// Whether anything but a comment, or what may follow a value, stands behind a closing quote.
  private var hasTextBehind: Bool {
    let behind = text[index...].prefix { !LineEnds.isLineEnd($0) }.drop(while: \.isBlank)
    guard let first = behind.first else { return false }
    return !"#,]}:".utf8.contains(first)
  }

  private mutating func startLine() {
    let start = index
    while index < text.count, text[index] == UInt8(ascii: " ") { index += 1 }
    indent = index - start
    isStart = true
  }

  private mutating func skipLine() {
    while index < text.count, !LineEnds.isLineEnd(text[index]) { index += 1 }
  }

  /// Skips a text in block style: the lines that are indented deeper, and empty ones.
  private mutating func skipBlock() {
    let outer = indent
    repeat {
      skipLine()
      if index < text.count { index += 1 }
      startLine()
    } while index < text.count && (indent > outer || LineEnds.isLineEnd(text[index]))
  }

  /// Whether there is a blank, a line end or nothing at `index`.
  private func isBlank(_ index: Int) -> Bool {
    index >= text.count || text[index].isBlank || LineEnds.isLineEnd(text[index])
  }
}
