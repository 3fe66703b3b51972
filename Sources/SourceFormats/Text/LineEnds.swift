extension UInt8 {
  /// Whether the byte is a space or a tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
}

/// Lines end with LF, CR LF or CR.
enum LineEnds {
  static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// The index of the next line's first byte, or of the end of the text.
  static func startOfNextLine(_ bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { text in
      var index = start
      while index < text.count, !isLineEnd(text[index]) { index += 1 }
      guard index < text.count else { return index }
      let isPair =
        text[index] == UInt8(ascii: "\r") && index + 1 < text.count
        && text[index + 1] == UInt8(ascii: "\n")
      return index + (isPair ? 2 : 1)
    }
  }
}
