/// A cell of a CSV text, as a stretch of its bytes.
package struct CSVCell: Sendable, Hashable {
  /// The first byte of the content, behind an opening quote.
  package let start: Int
  /// The first byte behind the content.
  package let end: Int
  package let isQuoted: Bool
  /// Whether the content holds doubled quotes that stand for one.
  package let hasDoubledQuotes: Bool

  package var isEmpty: Bool { start == end }
  /// The content, doubled quotes as they stand.
  package var bytes: Range<Int> { start..<end }

  /// The content as text: doubled quotes undone, bytes that are not UTF-8 as `U+FFFD`.
  package func text(in bytes: UnsafeRawBufferPointer) -> String {
    let content = bytes[start..<end]
    guard hasDoubledQuotes else { return String(decoding: content, as: UTF8.self) }
    return String(decoding: Self.undoubled(content), as: UTF8.self)
  }

  private static func undoubled(_ content: Slice<UnsafeRawBufferPointer>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var skipsQuote = false
    for byte in content {
      if byte == UInt8(ascii: "\""), skipsQuote {
        skipsQuote = false
        continue
      }
      skipsQuote = byte == UInt8(ascii: "\"")
      result.append(byte)
    }
    return result
  }
}
