/// Finds the lines that git leaves in a file with a merge conflict.
enum ConflictMarkers {
  /// The index of the first byte of each conflict: its line `<<<<<<< branch`, or a line
  /// `>>>>>>> branch` whose beginning somebody has already removed. (`=======` alone underlines a
  /// heading in Markdown.)
  static func find(in text: UnsafeRawBufferPointer) -> [Int] {
    var found: [Int] = []
    var isOpen = false
    var index = 0
    while index + 8 <= text.count {
      guard hasAngle(text.loadUnaligned(fromByteOffset: index, as: UInt64.self)) else {
        index += 8
        continue
      }
      for start in index..<min(index + 8, text.count - 7) where isMarker(text, at: start) {
        let isOpening = text[start] == UInt8(ascii: "<")
        if isOpening || !isOpen { found.append(start) }
        isOpen = isOpening
      }
      index += 8
    }
    return found
  }

  /// Whether one of eight bytes is `<` or `>`, which differ in one bit.
  private static func hasAngle(_ word: UInt64) -> Bool {
    let difference = (word & 0xFDFD_FDFD_FDFD_FDFD) ^ 0x3C3C_3C3C_3C3C_3C3C
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 != 0
  }

  private static func isMarker(_ text: UnsafeRawBufferPointer, at index: Int) -> Bool {
    guard text[index] & 0xFD == UInt8(ascii: "<"),
      index == 0 || LineEnds.isLineEnd(text[index - 1]), text[index + 7] == UInt8(ascii: " ")
    else { return false }
    for offset in 1..<7 where text[index + offset] != text[index] { return false }
    return true
  }
}
