package import Diagnostics

/// Turns bytes of a row into places; only diagnostics need it, so nothing is counted before.
package struct CSVPlace: Sendable {
  private let rowStart: Int
  private let line: Int

  package init(rowStart: Int, line: Int) {
    self.rowStart = rowStart
    self.line = line
  }

  package func range(
    of stretch: Range<Int>, in bytes: UnsafeRawBufferPointer, file: String
  ) -> SourceRange {
    let start = position(of: stretch.lowerBound, in: bytes)
    return SourceRange(file: file, start: start, end: position(of: stretch.upperBound, in: bytes))
  }

  /// A quoted cell may have line ends in it, so the line is counted too.
  private func position(of offset: Int, in bytes: UnsafeRawBufferPointer) -> SourcePosition {
    var line = line
    var column = 1
    var index = rowStart
    while index < min(offset, bytes.count) {
      let byte = bytes[index]
      if LineEnds.isLineEnd(byte) {
        let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
        if !isPair { (line, column) = (line + 1, 1) }
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      index += 1
    }
    return SourcePosition(line: line, column: column)
  }
}

extension CSVCell {
  /// The cell without blanks at both ends (spaces, tabs, no-break spaces); one of blanks only is
  /// empty at its start.
  package func trimmed(in bytes: UnsafeRawBufferPointer) -> CSVCell {
    var start = start
    var end = end
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    while start < end {
      if isBlank(bytes[start]) {
        start += 1
      } else if end - start >= 2, bytes[start] == 0xC2, bytes[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while start < end {
      if isBlank(bytes[end - 1]) {
        end -= 1
      } else if end - start >= 2, bytes[end - 2] == 0xC2, bytes[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    if start == end { (start, end) = (self.start, self.start) }
    return CSVCell(
      start: start, end: end, isQuoted: isQuoted, hasDoubledQuotes: hasDoubledQuotes)
  }
}
