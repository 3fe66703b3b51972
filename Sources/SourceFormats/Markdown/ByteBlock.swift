/// Eight bytes of a text, to be searched at once.
struct ByteBlock {
  private let word: UInt64

  static let size = 8
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// - Precondition: eight bytes follow `offset`.
  @inline(__always)
  init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// Not zero if one of the bytes is `byte`; a bit may be set too many, never one too few.
  @inline(__always)
  func marks(of byte: UInt8) -> UInt64 {
    let difference = word ^ (Self.ones &* UInt64(byte))
    return (difference &- Self.ones) & ~difference & Self.highBits
  }

  @inline(__always)
  var isASCII: Bool { word & Self.highBits == 0 }
}
