/// Where the content of the current block lies in the source: maps cmark's line and column of an inline
/// to a byte.
struct InlinePlaces {
  /// The content of each line, without what belongs to the containers around it.
  var lines: [Range<Int32>] = []
  /// The line, as cmark counts it, of the first content line.
  var firstLine: Int32 = 0
  /// The column that cmark gives to the first byte of every content line.
  var firstColumn: Int32 = 1
  /// Content lines in front that were link definitions, which cmark does not count.
  var skippedLines = 0
  /// Offsets in the content at which an escaped pipe lost its backslash, ascending.
  var removedBackslashes: [Int32] = []

  func offset(line: Int32, column: Int32) -> Int32 {
    guard let first = lines.first else { return 0 }
    let index = Int(line - firstLine) + skippedLines
    let content = index >= 0 && index < lines.count ? lines[index] : first
    let within = column - firstColumn
    var offset = content.lowerBound + within
    for place in removedBackslashes where place <= within { offset += 1 }
    return min(max(offset, content.lowerBound), content.upperBound)
  }
}
