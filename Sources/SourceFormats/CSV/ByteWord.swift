/// Eight bytes of a text at once, as one integer.
enum ByteWord {
  /// The byte eight times.
  @inline(__always)
  static func repeating(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// The high bit of every byte of `word` that equals `byte`, and no other bit.
  ///
  /// Adding 0x7F to the low seven bits of a byte sets its high bit unless they are zero (Anderson, Bit
  /// Twiddling Hacks; Mycroft's shorter test also marks some bytes behind an equal one).
  @inline(__always)
  static func places(of byte: UInt8, in word: UInt64) -> UInt64 {
    let low = repeating(0x7F)
    let difference = word ^ repeating(byte)
    return ~(((difference & low) &+ low) | difference | low)
  }
}
