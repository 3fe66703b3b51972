internal import Localization

/// One code point of a quoted source line as a terminal shows it.
struct DisplayCell {
  /// What is printed: the character itself, spaces for a tab, an escape for what would do harm.
  let text: String
  /// The columns that it takes: 0 for a combining mark, 2 for a wide character.
  let width: Int
  let isRightToLeft: Bool

  init(_ scalar: Unicode.Scalar) {
    isRightToLeft = BidiMark.isRightToLeft(scalar)
    if scalar == "\t" {
      text = "    "
      width = 4
    } else if PrintableText.isHarmful(scalar) {
      text = PrintableText.escape(scalar)
      width = text.utf8.count
    } else {
      text = String(scalar)
      width = Self.width(of: scalar)
    }
  }

  /// A byte that is no UTF-8.
  init(invalid byte: UInt8) {
    text = "\\x" + String(byte, radix: 16, uppercase: true)
    width = text.utf8.count
    isRightToLeft = false
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    guard scalar.value >= 0x300 else { return scalar.value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
  }

  /// East Asian wide and fullwidth characters and emoji (Unicode Standard Annex 11, by block).
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
