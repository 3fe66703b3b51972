/// The lines of a text, counted eight bytes a step.
enum LineCount {
  /// How many lines end in a text (LF, CR LF or CR).
  static func ends(in text: UnsafeRawBufferPointer) -> Int {
    var count = 0
    var returns: UInt64 = 0
    var index = 0
    while index + 8 <= text.count {
      // Each byte of a word counts for itself, to 255.
      var lanes: UInt64 = 0
      let stop = min(text.count - 8, index + 254 * 8)
      while index <= stop {
        let word = text.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        lanes &+= ByteWord.places(of: UInt8(ascii: "\n"), in: word) >> 7
        returns |= ByteWord.places(of: UInt8(ascii: "\r"), in: word)
        index += 8
      }
      for lane in 0..<8 { count += Int(lanes >> UInt64(lane * 8) & 0xFF) }
    }
    var hasReturn = returns != 0
    for byte in text[index...] {
      if byte == UInt8(ascii: "\n") { count += 1 }
      if byte == UInt8(ascii: "\r") { hasReturn = true }
    }
    return hasReturn ? count + loneReturns(in: text) : count
  }

  /// Carriage returns that end a line without a line feed.
  private static func loneReturns(in text: UnsafeRawBufferPointer) -> Int {
    text.indices.count { index in
      text[index] == UInt8(ascii: "\r")
        && (index + 1 == text.count || text[index + 1] != UInt8(ascii: "\n"))
    }
  }
}
