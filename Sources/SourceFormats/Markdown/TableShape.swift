/// A table found in the lines of a paragraph.
struct TableShape {
  /// Index of the header line; the lines before it are a paragraph of their own.
  let header: Int
  let alignments: [MarkdownNode.Alignment]
  let lines: [Range<Int32>]

  /// Looks for a header line followed by a delimiter row with as many cells.
  init?(
    in source: MarkdownSource, lines: some RandomAccessCollection<Range<Int32>>,
    keepsWikiLinks: Bool
  ) {
    guard lines.count > 1 else { return nil }
    var header = 0
    for line in lines.dropFirst() {
      defer { header += 1 }
      guard Self.mayBeDelimiterRow(source, line),
        let alignments = Self.alignments(source[line])
      else { continue }
      let all = Array(lines)
      let cells = TableRow.cells(in: source, all[header], keepsWikiLinks: keepsWikiLinks)
      guard cells.count == alignments.count else { continue }
      self.header = header
      self.alignments = alignments
      self.lines = all
      return
    }
    return nil
  }

  /// Whether the first byte that is not blank is one that a delimiter row begins with.
  private static func mayBeDelimiterRow(_ source: MarkdownSource, _ line: Range<Int32>) -> Bool {
    for place in line {
      switch source[place] {
      case 0x20, 0x09...0x0C: continue
      case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "-"): return true
      default: return false
      }
    }
    return false
  }

  /// Reads `| :-- | --: |`; nil for any other line. Dashes alone are none: where they are text and not
  /// an underline, they were indented as code is.
  private static func alignments(_ line: ArraySlice<UInt8>) -> [MarkdownNode.Alignment]? {
    guard line.contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") }) else {
      return nil
    }
    var rest = line[...]
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0C).contains(byte) }
    func skipBlanks() { rest = rest.drop(while: isBlank) }
    func take(_ byte: UInt8) -> Bool {
      guard rest.first == byte else { return false }
      rest.removeFirst()
      return true
    }
    skipBlanks()
    _ = take(UInt8(ascii: "|"))
    var alignments: [MarkdownNode.Alignment] = []
    while true {
      skipBlanks()
      if rest.isEmpty { return alignments.isEmpty ? nil : alignments }
      let left = take(UInt8(ascii: ":"))
      guard take(UInt8(ascii: "-")) else { return nil }
      rest = rest.drop { $0 == UInt8(ascii: "-") }
      let right = take(UInt8(ascii: ":"))
      alignments.append(left ? (right ? .center : .left) : (right ? .right : .none))
      skipBlanks()
      if rest.isEmpty { return alignments }
      guard take(UInt8(ascii: "|")) else { return nil }
    }
  }
}
