/// Splits the lines of a table.
enum TableRow {
  /// The cells of a line, trimmed: pipes at both ends are decoration, a pipe behind a backslash is text.
  ///
  /// - Parameter keepsWikiLinks: a pipe inside `[[id|text]]` is text as well.
  static func cells(
    in source: MarkdownSource, _ line: Range<Int32>, keepsWikiLinks: Bool
  ) -> [Range<Int32>] {
    var cells: [Range<Int32>] = []
    cells.reserveCapacity(8)
    let line = trimmed(line, in: source)
    var offset = line.lowerBound
    if offset < line.upperBound, source[offset] == UInt8(ascii: "|") { offset += 1 }
    var start = offset
    // Behind this place there is no `]]` to look for again.
    var searched = offset
    while offset < line.upperBound {
      switch source[offset] {
      case UInt8(ascii: "\\"): offset += 1
      case UInt8(ascii: "|"):
        cells.append(trimmed(start..<offset, in: source))
        start = offset + 1
      case UInt8(ascii: "[") where keepsWikiLinks && offset >= searched:
        let search = wikiLinkEnd(in: source, offset..<line.upperBound)
        searched = search.searched
        if let end = search.end { offset = end - 1 }
      default: break
      }
      offset += 1
    }
    if start < line.upperBound { cells.append(trimmed(start..<line.upperBound, in: source)) }
    return cells
  }

  /// Where the wiki link at the start of the range ends, and how far that has been looked for.
  private static func wikiLinkEnd(
    in source: MarkdownSource, _ range: Range<Int32>
  ) -> (end: Int32?, searched: Int32) {
    var offset = range.lowerBound + 1
    guard offset < range.upperBound, source[offset] == UInt8(ascii: "[") else {
      return (nil, range.lowerBound)
    }
    offset += 1
    while offset + 1 < range.upperBound {
      if source[offset] == UInt8(ascii: "["), source[offset + 1] == UInt8(ascii: "[") {
        return (nil, offset)
      }
      if source[offset] == UInt8(ascii: "]"), source[offset + 1] == UInt8(ascii: "]") {
        return (offset + 2, offset)
      }
      offset += 1
    }
    return (nil, range.upperBound)
  }

  private static func trimmed(_ range: Range<Int32>, in source: MarkdownSource) -> Range<Int32> {
    var range = range
    while let first = range.first, isBlank(source[first]) {
      range = first + 1..<range.upperBound
    }
    while range.lowerBound < range.upperBound, isBlank(source[range.upperBound - 1]) {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0C).contains(byte)
  }
}
