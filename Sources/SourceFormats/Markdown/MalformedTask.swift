package import Diagnostics

/// A list entry that was probably meant to be a task: `- [] call Ana`, `-[ ] call Ana`.
package struct MalformedTask: Sendable, Hashable {
  /// The mark as typed, from the dash to the bracket: `-[ ]`.
  package let typed: String
  /// The mark that makes a task of it: `- [ ]`.
  package let meant: String
  package let span: SourceSpan
}

extension MarkdownDocument {
  /// The malformed tasks of the text, in its order; what stands in code is none.
  package func malformedTasks() -> [MalformedTask] {
    var found: [MalformedTask] = []
    var paragraphs: ArraySlice<Range<Int32>>?
    for line in source.linesWithMarkedEntry {
      let range = source.range(ofLine: line)
      guard let mark = TaskMarkLine(source[range]), !mark.isTask else { continue }
      let start = range.lowerBound + Int32(mark.typed.lowerBound)
      let bracket = range.lowerBound + Int32(mark.typed.upperBound) - 1
      var candidates = paragraphs ?? paragraphRanges[...]
      while let first = candidates.first, first.upperBound <= bracket { candidates.removeFirst() }
      paragraphs = candidates
      guard candidates.first?.contains(bracket) == true else { continue }
      let place = start..<bracket + 1
      found.append(
        MalformedTask(
          typed: String(decoding: source[place], as: UTF8.self), meant: mark.meant,
          span: source.span(of: place)))
    }
    return found
  }

  /// The places of the paragraphs, which never overlap, in the order of the text.
  private var paragraphRanges: [Range<Int32>] {
    nodes.lazy.filter { $0.kind == .paragraph }.map(\.range)
      .sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension MarkdownSource {
  /// The lines (from 0) that begin with the mark of a list and a bracket, as few do.
  fileprivate var linesWithMarkedEntry: [Int] {
    bytes.withUnsafeBufferPointer { bytes in
      func afterBlanks(_ start: Int) -> Int {
        var place = start
        while place < bytes.count, bytes[place] == UInt8(ascii: " ") || bytes[place] == 9 {
          place += 1
        }
        return place
      }
      return lineStarts.indices.filter { line in
        let mark = afterBlanks(Int(lineStarts[line]))
        guard mark < bytes.count, TaskMarkLine.isListMark(bytes[mark]) else { return false }
        let bracket = afterBlanks(mark + 1)
        return bracket < bytes.count && bytes[bracket] == UInt8(ascii: "[")
      }
    }
  }
}

/// A line that begins like a task, well-formed or not.
private struct TaskMarkLine {
  /// From the list mark to the closing bracket, in bytes of the line.
  let typed: Range<Int>
  let isTask: Bool
  let meant: String

  static func isListMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+")
  }

  /// Nil for any other line.
  init?(_ line: ArraySlice<UInt8>) {
    let blank = UInt8(ascii: " ")
    var place = line.startIndex
    func skipBlanks() -> Int {
      let start = place
      while place < line.endIndex, line[place] == blank || line[place] == 9 { place += 1 }
      return place - start
    }
    _ = skipBlanks()
    guard place < line.endIndex, Self.isListMark(line[place]) else { return nil }
    let (start, bullet) = (place, line[place])
    place += 1
    let gap = skipBlanks()
    guard gap < 5, place < line.endIndex, line[place] == UInt8(ascii: "[") else { return nil }
    let open = place
    guard let close = line[open...].prefix(6).firstIndex(of: UInt8(ascii: "]")) else { return nil }
    let content = line[(open + 1)..<close]
    let marks = content.filter { $0 != blank && $0 != 9 }
    let isDone = marks == [UInt8(ascii: "x")] || marks == [UInt8(ascii: "X")]
    guard marks.isEmpty || isDone, let next = line[(close + 1)...].first,
      Self.mayFollow(next, line[(close + 1)...])
    else { return nil }
    typed = start - line.startIndex..<close + 1 - line.startIndex
    isTask = gap > 0 && content.count == 1 && (next == blank || next == 9)
    meant = String(decoding: [bullet], as: UTF8.self) + (isDone ? " [x]" : " [ ]")
  }

  /// Whether words follow, and not what makes a link or a definition of the bracket.
  private static func mayFollow(_ next: UInt8, _ rest: ArraySlice<UInt8>) -> Bool {
    switch next {
    case UInt8(ascii: " "), 9: rest.contains { $0 != UInt8(ascii: " ") && $0 != 9 }
    case UInt8(ascii: "@"), 0x80...: true
    default: MarkdownTreeBuilder.isAlphanumeric(next)
    }
  }
}
