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
      let byte = text[index]
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") {
        if isMarker(text, at: index) {
          if byte == UInt8(ascii: "<") || !isOpen { found.append(index) }
          isOpen = byte == UInt8(ascii: "<")
          index += 7
        }
      }
      index += 1
    }
    return found
  }

  private static func isMarker(_ text: UnsafeRawBufferPointer, at index: Int) -> Bool {
    guard index == 0 || LineEnds.isLineEnd(text[index - 1]), text[index + 7] == UInt8(ascii: " ")
    else { return false }
    return (1..<7).allSatisfy { text[index + $0] == text[index] }
  }
}
