import SourceFormats

extension String {
  /// The text with `&`, `<`, `>`, `"` and `'` as character references, fit for element content and
  /// for attribute values in either kind of quotes.
  ///
  /// NUL and other characters that HTML forbids become U+FFFD.
  package var escapedForHTML: String {
    guard hasByte(where: HTMLEscape.isNeeded) else { return self }
    var escaped: [UInt8] = []
    escaped.appendEscaped(self)
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Appends `text`, escaped.
  mutating func appendEscaped(_ text: String) { self += text.escapedForHTML }

  /// Whether a byte of the text in UTF-8 is so; faster than asking `utf8`, which goes through its
  /// indices.
  @inline(__always)
  func hasByte(where isSo: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(where: isSo) } ?? utf8.contains(where: isSo)
  }
}

extension [UInt8] {
  mutating func append(_ html: SafeHTML) {
    var text = html.html
    text.withUTF8 { append(contentsOf: $0) }
  }

  /// Appends `text` in UTF-8, escaped as `escapedForHTML` does.
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices where HTMLEscape.isNeeded(bytes[index]) {
        append(contentsOf: bytes[start..<index])
        append(contentsOf: HTMLEscape.reference(for: bytes[index]).utf8)
        start = index + 1
      }
      append(contentsOf: bytes[start...])
    }
  }
}

/// Which bytes cannot stand in HTML as they are, and what stands for them.
private enum HTMLEscape {
  @inline(__always)
  static func isNeeded(_ byte: UInt8) -> Bool {
    byte < 64 ? needed >> UInt64(byte) & 1 != 0 : byte == 0x7F
  }

  /// A bit for each of the first 64 bytes: the control characters but tab and line ends, `"`, `&`,
  /// `'`, `<` and `>`.
  private static let needed: UInt64 =
    0xFFFF_FFFF & ~(1 << 9 | 1 << 10 | 1 << 13)
    | 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

  static func reference(for byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: "\u{FFFD}"
    }
  }
}
