/// Splits CSV bytes into records and cells (RFC 4180), without making a `String`.
///
/// A quote opens a quoted cell only as the cell's first byte; elsewhere it is text. Lines end with
/// LF, CR LF or CR. Empty lines are no records. Text behind a closing quote makes the whole cell
/// plain text, quotes included. A quote that is never closed ends with its line, so that one slip
/// does not swallow the file; so does one whose next quote, on a later line, opens another cell, or
/// stands further away than any cell is long.
package struct CSVRecordReader {
  /// In bytes; a quote that is closed behind that many is taken for one that is never closed.
  static let longestQuotedCell = 1 << 20

  private let bytes: UnsafeRawBufferPointer
  private let end: Int
  private let delimiter: UInt8
  private var offset: Int
  /// The line of the next record.
  package private(set) var line: Int

  /// Reads the records of `range`, which starts and ends at a record border. `bytes` must outlive
  /// the reader.
  package init(
    _ bytes: UnsafeRawBufferPointer, range: Range<Int>, delimiter: UInt8, firstLine: Int
  ) {
    self.bytes = bytes
    self.delimiter = delimiter
    offset = range.lowerBound
    end = range.upperBound
    line = firstLine
  }

  /// The next record, its cells in `cells`; nil at the end.
  @inline(__always)
  package mutating func next(into cells: inout [CSVCell]) -> CSVRecord? {
    while offset < end, LineEnds.isLineEnd(bytes[offset]) { endLine() }
    guard offset < end else { return nil }
    cells.removeAll(keepingCapacity: true)
    let start = offset
    let startLine = line
    while true {
      if offset < end, bytes[offset] == UInt8(ascii: "\"") {
        let quote = offset
        guard readQuotedCell(into: &cells) else {
          skipLine(from: quote)
          return CSVRecord(bytes: start..<offset, line: startLine, unclosedQuote: quote)
        }
      } else {
        let cellStart = offset
        skipPlainCell()
        cells.append(
          CSVCell(start: cellStart, end: offset, isQuoted: false, hasDoubledQuotes: false))
      }
      guard offset < end else { break }
      guard bytes[offset] == delimiter else {
        endLine()
        break
      }
      offset += 1
    }
    return CSVRecord(bytes: start..<offset, line: startLine, unclosedQuote: nil)
  }

  /// Moves to the delimiter, the line end or the end of the text.
  @inline(__always)
  private mutating func skipPlainCell() {
    var index = offset
    while index + 8 <= end {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let places =
        ByteWord.places(of: delimiter, in: word)
        | ByteWord.places(of: UInt8(ascii: "\n"), in: word)
        | ByteWord.places(of: UInt8(ascii: "\r"), in: word)
      if places != 0 {
        offset = index + places.trailingZeroBitCount / 8
        return
      }
      index += 8
    }
    while index < end {
      let byte = bytes[index]
      if byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      index += 1
    }
    offset = index
  }

  /// Reads a cell that starts with a quote; false if the quote is never closed.
  private mutating func readQuotedCell(into cells: inout [CSVCell]) -> Bool {
    let quote = offset
    let lineBefore = line
    var index = quote + 1
    var hasDoubledQuotes = false
    let limit = min(end, quote + Self.longestQuotedCell)
    while index < limit {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        guard index + 1 < end, bytes[index + 1] == byte else { break }
        hasDoubledQuotes = true
        index += 1
      } else if LineEnds.isLineEnd(byte) {
        let isPair = byte == UInt8(ascii: "\r") && index + 1 < end && bytes[index + 1] == 0x0A
        if !isPair { line += 1 }
      }
      index += 1
    }
    guard index < limit else {
      line = lineBefore
      return false
    }
    offset = index + 1
    skipPlainCell()
    let isClean = offset == index + 1
    guard isClean || line == lineBefore || bytes[index + 1..<offset].allSatisfy(\.isBlank) else {
      line = lineBefore
      return false
    }
    cells.append(
      CSVCell(
        start: isClean ? quote + 1 : quote, end: isClean ? index : offset, isQuoted: isClean,
        hasDoubledQuotes: isClean && hasDoubledQuotes))
    return true
  }

  /// Moves behind the line end at `offset`.
  @inline(__always)
  private mutating func endLine() {
    let isPair =
      bytes[offset] == UInt8(ascii: "\r") && offset + 1 < end
      && bytes[offset + 1] == UInt8(ascii: "\n")
    offset += isPair ? 2 : 1
    line += 1
  }

  private mutating func skipLine(from start: Int) {
    offset = start
    while offset < end, !LineEnds.isLineEnd(bytes[offset]) { offset += 1 }
    if offset < end { endLine() }
  }
}
