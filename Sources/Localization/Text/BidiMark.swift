/// The invisible characters that steer the order of mixed left-to-right and right-to-left text
/// (Unicode Standard Annex 9).
package enum BidiMark {
  package static let leftToRight = "\u{200E}"
  package static let rightToLeft = "\u{200F}"
  package static let leftToRightIsolate = "\u{2066}"
  package static let firstStrongIsolate = "\u{2068}"
  package static let popIsolate = "\u{2069}"

  /// Whether a code point is a bidi control: the marks, embeddings, overrides and isolates.
  package static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether a code point is strongly right-to-left: a letter of Hebrew, Arabic or a related script.
  package static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0660...0x066C, 0x06F0...0x06F9: false
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}
