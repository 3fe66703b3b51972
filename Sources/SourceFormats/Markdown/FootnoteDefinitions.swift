/// The footnote definitions of a text, taken out of it so that cmark does not read `[^1]: note` as a
/// link definition.
///
/// They are put in front of the text as a list, one entry a definition, and a rule divides them from the
/// rest: one run of cmark then reads both, and link definitions serve both. Recognised at the margin of
/// the document (up to three blanks), outside of fenced code.
struct FootnoteDefinitions: Sendable {
  /// What cmark is to read; empty if there are no definitions.
  private(set) var text: [UInt8] = []
  /// The labels in lower case, with the index of their entry; the first definition of a label counts.
  private(set) var indices: [String: Int] = [:]
  /// The node that holds the entries.
  var section = MarkdownNode.none
  /// For each line in front of the divider the line of the source, and how far its columns moved.
  private var lines: [(source: Int, shift: Int32)] = []

  init() {}

  var isEmpty: Bool { lines.isEmpty }

  init(in source: MarkdownSource) {
    var rest: [UInt8] = []
    var fence = CodeFence()
    var line = 0
    while line < source.lineStarts.count {
      let range = source.range(ofLine: line)
      let end = source.start(ofLine: line + 1)
      let isCode = fence.isCode(source[range])
      if !isCode, let definition = Self.definition(source[range]) {
        let last = addEntry(definition, in: source, line: line)
        for _ in line...last { rest.append(UInt8(ascii: "\n")) }
        line = last + 1
      } else {
        rest.append(contentsOf: source[range.lowerBound..<end])
        line += 1
      }
    }
    guard !lines.isEmpty else { return }
    lines.append((source.lineStarts.count, 0))
    text.append(contentsOf: Array("***\n".utf8))
    text.append(contentsOf: rest)
  }

  func isDivider(_ parsedLine: Int) -> Bool { !isEmpty && parsedLine == lines.count - 1 }

  /// The line of the source for a line that cmark read, both from 0.
  func sourceLine(_ parsedLine: Int) -> Int {
    guard !isEmpty else { return parsedLine }
    return parsedLine < lines.count ? lines[max(parsedLine, 0)].source : parsedLine - lines.count
  }

  /// What to add to a column that cmark counted.
  func columnShift(_ parsedLine: Int) -> Int32 {
    parsedLine >= 0 && parsedLine < lines.count ? lines[parsedLine].shift : 0
  }

  static func key(of label: ArraySlice<UInt8>) -> String {
    String(decoding: label, as: UTF8.self).lowercased()
  }

  // MARK: Taking definitions out

  private struct Definition {
    let label: ArraySlice<UInt8>
    let content: ArraySlice<UInt8>
  }

  /// Reads `[^label]: content`.
  private static func definition(_ line: ArraySlice<UInt8>) -> Definition? {
    let text = line.drop { $0 == 0x20 }
    guard text.startIndex - line.startIndex < 4, text.count > 4,
      text.starts(with: [UInt8(ascii: "["), UInt8(ascii: "^")]),
      let close = text.firstIndex(of: UInt8(ascii: "]")),
      close > text.startIndex + 2, close + 1 < text.endIndex,
      text[close + 1] == UInt8(ascii: ":")
    else { return nil }
    let label = text[(text.startIndex + 2)..<close]
    guard !label.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "[") }) else { return nil }
    return Definition(label: label, content: text[(close + 2)...].drop { $0 == 0x20 || $0 == 9 })
  }

  /// Adds a definition with the lines that belong to it; answers the last of them.
  private mutating func addEntry(
    _ definition: Definition, in source: MarkdownSource, line: Int
  ) -> Int {
    let key = Self.key(of: definition.label)
    if indices[key] == nil { indices[key] = indices.count + duplicates } else { duplicates += 1 }
    var isEmptyEntry = definition.content.isEmpty
    let start = source.bytes.startIndex + Int(source.start(ofLine: line))
    addLine("+ ", definition.content, source: line, from: start)
    var last = line
    var next = line + 1
    while next < source.lineStarts.count {
      let range = source.range(ofLine: next)
      let bytes = source[range]
      let content = bytes.drop { $0 == 0x20 || $0 == 9 }
      if content.isEmpty {
        next += 1
        continue
      }
      let indentation = content.startIndex - bytes.startIndex
      let isIndented = indentation >= 4 || bytes.first == 9
      let isLazy = next == last + 1 && !isEmptyEntry && !Self.startsBlock(content)
      guard isIndented || isLazy else { break }
      if isEmptyEntry {
        lines.removeLast()
        text.removeLast(3)
        addLine("+ ", content, source: next, from: bytes.startIndex)
        isEmptyEntry = false
      } else {
        for blank in last + 1..<next { addLine("", [], source: blank, from: bytes.startIndex) }
        let kept = isIndented ? bytes.dropFirst(bytes.first == 9 ? 1 : 4) : content
        addLine("  ", kept, source: next, from: bytes.startIndex)
      }
      last = next
      next += 1
    }
    return last
  }

  /// Definitions whose label had been defined before.
  private var duplicates = 0

  private mutating func addLine(
    _ prefix: StaticString, _ content: ArraySlice<UInt8>, source: Int, from lineStart: Int
  ) {
    let shift = content.startIndex - lineStart - prefix.utf8CodeUnitCount
    lines.append((source, content.isEmpty ? 0 : Int32(shift)))
    prefix.withUTF8Buffer { text.append(contentsOf: $0) }
    text.append(contentsOf: content)
    text.append(UInt8(ascii: "\n"))
  }

  /// Whether a line at the margin ends the definition above it instead of continuing its paragraph.
  private static func startsBlock(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return true }
    return switch first {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "|"),
      UInt8(ascii: "<"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: definition(line) != nil
    }
  }
}
