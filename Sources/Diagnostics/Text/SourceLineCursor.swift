/// Finds the lines of a file, asked for in ascending order, in one pass.
struct SourceLineCursor {
  private let bytes: [UInt8]
  private var line = 1
  private var start: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The bytes of line `number` without its line end; nil behind the end of the file.
  mutating func line(_ number: Int) -> ArraySlice<UInt8>? {
    guard number >= line else { return nil }
    while line < number {
      guard let next = startOfNextLine() else { return nil }
      (start, line) = (next, line + 1)
    }
    guard start < bytes.count else { return nil }
    return bytes[start..<endOfLine()]
  }

  private func endOfLine() -> Int {
    bytes.withUnsafeBufferPointer { text in
      var index = start
      while index < text.count, text[index] != 0x0A, text[index] != 0x0D { index += 1 }
      return index
    }
  }

  private func startOfNextLine() -> Int? {
    let end = endOfLine()
    guard end < bytes.count else { return nil }
    let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    return end + (isPair ? 2 : 1)
  }
}
