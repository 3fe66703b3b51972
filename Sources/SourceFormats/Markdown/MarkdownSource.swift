import Diagnostics

/// The bytes of a Markdown text and where its lines begin.
///
/// A class only because every cell of a table is read through it: a copy would count two references.
final class MarkdownSource: Sendable {
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
    var scan = Scan()
    scan.starts.reserveCapacity(bytes.count / 32 + 2)
    bytes.withUnsafeBytes { scan.read($0) }
    lineStarts = scan.starts
    isASCII = scan.bits < 0x80
    isValid = scan.bits < 0x80 || String(validating: bytes, as: UTF8.self) != nil
    mayHaveFootnotes = scan.hasFootnotes
    mayHaveDefinitions = scan.hasDefinitions
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

  /// What one pass over the bytes finds out.
  private struct Scan {
    var starts: [Int32] = [0]
    /// All bytes, ored.
    var bits: UInt8 = 0
    var hasFootnotes = false
    var hasDefinitions = false

    mutating func read(_ bytes: UnsafeRawBufferPointer) {
      var offset = 0
      while offset < bytes.count {
        // Eight bytes at a time while they are text. A line end or bracket may precede them.
        while offset > 0, offset + ByteBlock.size <= bytes.count, !Self.isMark(bytes[offset - 1]) {
          let block = ByteBlock(bytes, at: offset)
          let marks =
            block.marks(of: 0x0A) | block.marks(of: 0x0D) | block.marks(of: UInt8(ascii: "["))
            | block.marks(of: UInt8(ascii: "]"))
          if marks != 0 { break }
          if !block.isASCII { bits = 0x80 }
          offset += ByteBlock.size
        }
        guard offset < bytes.count else { return }
        read(bytes[offset], after: offset > 0 ? bytes[offset - 1] : 0, at: offset)
        offset += 1
      }
    }

    private static func isMark(_ byte: UInt8) -> Bool {
      byte == 0x0A || byte == 0x0D || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
    }

    @inline(__always)
    private mutating func read(_ byte: UInt8, after previous: UInt8, at offset: Int) {
      bits |= byte
      switch previous {
      // cmark ends lines at LF, CR and CRLF.
      case 0x0A: starts.append(Int32(offset))
      case 0x0D: if byte != 0x0A { starts.append(Int32(offset)) }
      case UInt8(ascii: "["): if byte == UInt8(ascii: "^") { hasFootnotes = true }
      case UInt8(ascii: "]"): if byte == UInt8(ascii: ":") { hasDefinitions = true }
      default: break
      }
    }
  }
}
