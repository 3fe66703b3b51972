/// How wide a text will be, without a font at hand.
///
/// The estimate is on the safe side of the system fonts that the site uses (the widest of Segoe UI,
/// San Francisco, Roboto, DejaVu Sans and Vazirmatn), so that labels laid out by it stay inside
/// the drawing.
enum TextWidth {
  /// The width in user units of a text at a font size.
  static func estimate(_ text: String, size: Double) -> Double {
    var ems = 0.0
    for scalar in text.unicodeScalars { ems += width(of: scalar) }
    return ems * size
  }

  /// The text, or as much of its beginning as fits with an ellipsis.
  static func fitting(_ text: String, width limit: Double, size: Double) -> String {
    guard estimate(text, size: size) > limit else { return text }
    var room = limit - estimate("…", size: size)
    var kept = ""
    for character in text {
      room -= estimate(String(character), size: size)
      guard room >= 0 else { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x20, 0xA0, 0x202F: 0.32
    case 0x30...0x39: 0.61
    case 0x69, 0x6A, 0x6C, 0x49, 0x21, 0x27, 0x2C, 0x2E, 0x3A, 0x3B, 0x7C, 0xB7: 0.34
    case 0x66, 0x72, 0x74, 0x28, 0x29, 0x2D, 0x2F: 0.44
    case 0x6D, 0x77, 0x4D, 0x57, 0x40, 0x25, 0x66A: 0.93
    case 0x41...0x5A, 0xC0...0xDE: 0.72
    case 0x300...0x36F, 0x64B...0x65F, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069: 0
    case ..<0x590: 0.59
    case 0x590..<0x800: 0.62
    case 0x2212: 0.84
    case 0x2010...0x2027, 0x2030...0x2043: 1
    default: 1.1
    }
  }
}
