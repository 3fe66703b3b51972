internal import Diagnostics

extension YAML {
  /// How often a text is tried again below a mistake.
  private static let attempts = 16

  /// The entries of a front matter that does not parse: those above the mistake, and those below it
  /// that parse by themselves, so that a slip in one field does not cost the others.
  ///
  /// - Parameter above: the entries that were read.
  static func recovered(
    _ bytes: ArraySlice<UInt8>, above: [YAMLEntry], lineOffset: Int, path: String
  ) -> [YAMLEntry] {
    let keyLines = keyLines(bytes, lineOffset: lineOffset)
    var entries = above
    var keys = Set(above.map(\.key))
    var line = above.last.map { Int($0.keySpan.startLine) } ?? lineOffset
    for _ in 0..<attempts {
      guard let next = keyLines.first(where: { $0.line > line }) else { break }
      let parsed = parse(
        bytes[next.start...], lineOffset: next.line - 1, path: path, hasConflict: true)
      line = next.line
      var below = Self.entries(of: parsed.node)
      if below.isEmpty, !parsed.isComplete {
        // The line may be well, and only what follows it not.
        let alone = parse(
          bytes[next.start..<next.end], lineOffset: next.line - 1, path: path, hasConflict: true)
        if alone.isComplete { below = Self.entries(of: alone.node) }
      }
      entries += below.filter { keys.insert($0.key).inserted }
      if let last = below.last { line = max(line, Int(last.keySpan.startLine)) }
      if parsed.isComplete { break }
    }
    return entries
  }

  private static func entries(of node: YAMLNode?) -> [YAMLEntry] {
    guard case .mapping(let entries) = node?.content else { return [] }
    return entries
  }

  /// The lines that start with a key at the left edge.
  private static func keyLines(
    _ bytes: ArraySlice<UInt8>, lineOffset: Int
  ) -> [(start: Int, end: Int, line: Int)] {
    let text = Array(bytes)
    var found: [(start: Int, end: Int, line: Int)] = []
    var line = lineOffset + 1
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(where: LineEnds.isLineEnd) ?? text.count
      if isKeyLine(text[start..<end]) {
        found.append((bytes.startIndex + start, bytes.startIndex + end, line))
      }
      start = LineEnds.startOfNextLine(text, from: end)
      line += 1
    }
    return found
  }

  private static func isKeyLine(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first >= 0x80 || isLetter(first),
      let colon = line.firstIndex(of: UInt8(ascii: ":"))
    else { return false }
    let next = colon + 1
    return next == line.endIndex || line[next] == UInt8(ascii: " ")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
