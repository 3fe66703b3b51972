/// Recognises the link definitions at the start of a paragraph, which cmark takes out of its content
/// without saying how many lines they were.
enum LinkDefinitionLines {
  /// How many of the lines belong to definitions; never all of them, since then there is no paragraph.
  static func count(in source: MarkdownSource, _ lines: [Range<Int32>]) -> Int {
    var index = 0
    while index < lines.count - 1, let rest = afterLabel(source[lines[index]]) {
      index += 1
      // The address may stand on the next line, and so may the title behind it.
      var words = self.words(rest)
      if words.isEmpty, index < lines.count {
        words = self.words(source[lines[index]])
        index += 1
      }
      if words.count == 1, index < lines.count, isTitle(source[lines[index]]) { index += 1 }
    }
    return min(index, lines.count - 1)
  }

  /// What follows `[label]:`; nil if the line does not begin with it.
  private static func afterLabel(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard line.first == UInt8(ascii: "["),
      let close = line.firstIndex(of: UInt8(ascii: "]")),
      close + 1 < line.endIndex, line[close + 1] == UInt8(ascii: ":")
    else { return nil }
    return line[(close + 2)...]
  }

  private static func words(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    line.split(maxSplits: 2) { $0 == 0x20 || $0 == 0x09 }
  }

  private static func isTitle(_ line: ArraySlice<UInt8>) -> Bool {
    let line = line.reversed().drop { $0 == 0x20 || $0 == 0x09 }.reversed()
    guard line.count > 1, let first = line.first, let last = line.last else { return false }
    return switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): last == first
    case UInt8(ascii: "("): last == UInt8(ascii: ")")
    default: false
    }
  }
}
