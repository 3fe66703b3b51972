/// The lines that enclose a front matter.
struct Fences {
  /// The bytes between the fences (to the end of the file where the second one is missing).
  let content: Range<Int>
  /// The closing line with its line end, and its number from 1.
  let closing: (bytes: Range<Int>, line: Int)?

  /// Nil where the text does not begin with a line `---`.
  init?(in bytes: [UInt8], from start: Int) {
    guard let first = Self.endOfFence(bytes, at: start, allowsDots: false) else { return nil }
    var line = 2
    var lineStart = first
    while lineStart < bytes.count {
      if let end = Self.endOfFence(bytes, at: lineStart, allowsDots: true) {
        content = first..<lineStart
        closing = (lineStart..<end, line)
        return
      }
      lineStart = LineEnds.startOfNextLine(bytes, from: lineStart)
      line += 1
    }
    content = first..<bytes.count
    closing = nil
  }

  static func startsWithFence(_ bytes: [UInt8], at start: Int) -> Bool {
    endOfFence(bytes, at: start, allowsDots: false) != nil
  }

  /// The index behind the line if it is a fence: three dashes (or dots) and nothing but blanks.
  private static func endOfFence(_ bytes: [UInt8], at start: Int, allowsDots: Bool) -> Int? {
    guard start + 3 <= bytes.count else { return nil }
    let mark = bytes[start]
    guard mark == UInt8(ascii: "-") || (allowsDots && mark == UInt8(ascii: ".")),
      bytes[start + 1] == mark, bytes[start + 2] == mark
    else { return nil }
    var index = start + 3
    while index < bytes.count,
      bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t")
    {
      index += 1
    }
    guard index == bytes.count || LineEnds.isLineEnd(bytes[index]) else { return nil }
    return LineEnds.startOfNextLine(bytes, from: index)
  }
}
