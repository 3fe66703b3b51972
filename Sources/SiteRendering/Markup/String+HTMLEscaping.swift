extension String {
  /// The text with `&`, `<`, `>`, `"` and `'` as character references, fit for element content and
  /// for attribute values in either kind of quotes.
  ///
  /// NUL and other characters that HTML forbids become U+FFFD.
  package var escapedForHTML: String {
    var escaped = ""
    escaped.appendEscaped(self)
    return escaped
  }

  /// Appends `text`, escaped.
  mutating func appendEscaped(_ text: String) {
    guard text.utf8.contains(where: Self.needsEscape) else {
      self += text
      return
    }
    var rest = text.utf8[...]
    while let place = rest.firstIndex(where: Self.needsEscape) {
      self += Substring(rest[..<place])
      self += Self.reference(for: rest[place])
      rest = rest[rest.index(after: place)...]
    }
    self += Substring(rest)
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), 0x7F:
      true
    case 0x09, 0x0A, 0x0D: false
    default: byte < 0x20
    }
  }

  private static func reference(for byte: UInt8) -> String {
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
