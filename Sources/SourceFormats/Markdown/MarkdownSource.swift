import Diagnostics

/// The bytes of a Markdown text and where its lines begin.
struct MarkdownSource: Sendable {
  let bytes: ArraySlice<UInt8>
  /// The line of the file on which the text begins, from 1.
  let startLine: Int
  /// Offsets of the line starts from the start of the text; the first is 0.
  let lineStarts: [Int32]
  let isASCII: Bool
  /// Whether all of the text is UTF-8.
  let isValid: Bool
  /// Whether `[^` occurs: without it there are no footnotes to look for.
  let mayHaveFootnotes: Bool
  /// Whether `]:` occurs: without it no link can refer to a definition.
  let mayHaveDefinitions: Bool

  init(_ bytes: ArraySlice<UInt8>, startLine: Int) {
    self.bytes = bytes
    self.startLine = startLine
    var starts: [Int32] = [0]
    starts.reserveCapacity(bytes.count / 32 + 2)
    var allBits: UInt8 = 0
    var footnotes = false
    var definitions = false
    bytes.withUnsafeBufferPointer { buffer in
      var previous: UInt8 = 0
      for offset in 0..<buffer.count {
        let byte = buffer[offset]
        allBits |= byte
        // cmark ends lines at LF, CR and CRLF.
        if previous == UInt8(ascii: "\n") || previous == UInt8(ascii: "\r") {
          if previous == UInt8(ascii: "\n") || byte != UInt8(ascii: "\n") {
            starts.append(Int32(offset))
          }
        } else if byte == UInt8(ascii: "^") {
          footnotes = footnotes || previous == UInt8(ascii: "[")
        } else if byte == UInt8(ascii: ":") {
          definitions = definitions || previous == UInt8(ascii: "]")
        }
        previous = byte
      }
    }
    lineStarts = starts
    isASCII = allBits < 0x80
    isValid = allBits < 0x80 || String(validating: bytes, as: UTF8.self) != nil
    mayHaveFootnotes = footnotes
    mayHaveDefinitions = definitions
  }

  var count: Int32 { Int32(bytes.count) }

  subscript(offset: Int32) -> UInt8 { bytes[bytes.startIndex + Int(offset)] }

  subscript(range: Range<Int32>) -> ArraySlice<UInt8> {
    bytes[bytes.startIndex + Int(range.lowerBound)..<bytes.startIndex + Int(range.upperBound)]
  }

  /// Where line `line` (from 0) begins; lines behind the end begin at the end.
  func start(ofLine line: Int) -> Int32 {
    line < lineStarts.count ? lineStarts[max(line, 0)] : count
  }

  /// The bytes of line `line` (from 0) without its line end.
  func range(ofLine line: Int) -> Range<Int32> {
    let start = start(ofLine: line)
    var end = self.start(ofLine: line + 1)
    while end > start, self[end - 1] == UInt8(ascii: "\n") || self[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return start..<end
  }

  /// Line and column, in code points, of a range of bytes.
  func span(of range: Range<Int32>) -> SourceSpan {
    let start = position(of: range.lowerBound)
    let end = position(of: range.upperBound)
    return SourceSpan(
      startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column)
  }

  private func position(of offset: Int32) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let start = lineStarts[low]
    var column = Int(offset - start)
    if !isASCII { column -= self[start..<offset].count { $0 & 0xC0 == 0x80 } }
    return (startLine + low, column + 1)
  }
}
