/// Keeps what people typed from steering the terminal that prints it.
enum PrintableText {
  /// Whether a code point controls the terminal, or the order of the text around it.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: true
    default: false
    }
  }

  /// `\n`, `\u{202E}`.
  static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
    }
  }

  /// A message or a path with its harmful characters escaped. Isolates stay: they only fence off
  /// what they enclose, and messages use them.
  static func escaped(_ text: String) -> String {
    let isHarmless = text.unicodeScalars.allSatisfy { !isHarmful($0) || isIsolate($0) }
    if isHarmless { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isHarmful(scalar), !isIsolate(scalar) {
        result += escape(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isIsolate(_ scalar: Unicode.Scalar) -> Bool {
    (0x2066...0x2069).contains(scalar.value)
  }
}
