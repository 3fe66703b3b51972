/// Follows fenced code blocks from line to line.
struct CodeFence {
  private var mark: UInt8 = 0
  private var length = 0

  /// Whether the line belongs to a fenced code block, its fences included; to be asked for every line.
  mutating func isCode(_ line: ArraySlice<UInt8>) -> Bool {
    let text = line.drop { $0 == 0x20 }
    guard text.startIndex - line.startIndex < 4, let first = text.first,
      first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
    else { return length > 0 }
    let rest = text.drop { $0 == first }
    let count = rest.startIndex - text.startIndex
    if length > 0 {
      if first == mark, count >= length, rest.allSatisfy({ $0 == 0x20 || $0 == 9 }) { length = 0 }
      return true
    }
    guard count >= 3, first == UInt8(ascii: "~") || !rest.contains(first) else { return false }
    mark = first
    length = count
    return true
  }
}
