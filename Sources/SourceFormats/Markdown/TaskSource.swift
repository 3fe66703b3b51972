package import Diagnostics

/// The text of a file in which a task line has a mistake, to find the very word.
///
/// Task lines know the place of the whole line only: few have mistakes.
package struct TaskSource: Sendable {
  private let lines: [ArraySlice<UInt8>]

  package init(_ file: SourceFile) {
    let bytes = file.bytes
    var lines: [ArraySlice<UInt8>] = []
    var start = file.startOfText
    while start < bytes.count {
      let next = LineEnds.startOfNextLine(bytes, from: start)
      lines.append(bytes[start..<next])
      start = next
    }
    self.lines = lines
  }

  /// The place of `@name`; nil where markup surrounds it.
  package func span(ofPerson name: String, in task: TaskLine) -> SourceSpan? {
    span(of: .person(name), length: 1 + name.unicodeScalars.count, in: task)
  }

  /// The place of `due:typed`; nil where markup surrounds it.
  package func span(ofDue typed: String, in task: TaskLine) -> SourceSpan? {
    span(of: .due(typed), length: "due:".count + typed.unicodeScalars.count, in: task)
  }

  private func span(of mark: TaskMark, length: Int, in task: TaskLine) -> SourceSpan? {
    for number in Int(task.span.startLine)...Int(task.span.endLine) {
      guard lines.indices.contains(number - 1) else { return nil }
      let line = lines[number - 1]
      let words = line.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
      guard let word = words.first(where: { TaskMark($0) == mark }) else { continue }
      let before = line[..<word.startIndex].count { $0 & 0xC0 != 0x80 }
      return SourceSpan(line: number, column: before + 1, length: length)
    }
    return nil
  }
}
