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
  static func isNeeded(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), 0x7F:
      true
    case 0x09, 0x0A, 0x0D: false
    default: byte < 0x20
    }
  }

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
