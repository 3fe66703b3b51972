/// Cuts a CSV text at record borders, so that its parts can be read at the same time.
package enum CSVPartition {
  /// At most `count` ranges, in order, which cover `range` and hold whole records each.
  ///
  /// A line end inside quotes is no border, and whether a byte is inside quotes depends on all
  /// quotes before it: so the quotes up to the last border are followed, and nothing else is read.
  package static func ranges(
    of bytes: UnsafeRawBufferPointer, in range: Range<Int>, delimiter: UInt8, count: Int
  ) -> [Range<Int>] {
    var scanner = QuoteScanner(bytes, range: range, delimiter: delimiter)
    var ranges: [Range<Int>] = []
    var start = range.lowerBound
    for part in stride(from: 1, to: max(1, count), by: 1) {
      let border = scanner.recordBorder(atOrAfter: range.lowerBound + range.count / count * part)
      if border > start, border < range.upperBound {
        ranges.append(start..<border)
        start = border
      }
    }
    ranges.append(start..<range.upperBound)
    return ranges
  }
}

/// Follows the quotes of a CSV text by the rules of `CSVRecordReader`.
private struct QuoteScanner {
  let bytes: UnsafeRawBufferPointer
  let end: Int
  let start: Int
  let delimiter: UInt8
  /// A place outside quotes.
  var offset: Int

  init(_ bytes: UnsafeRawBufferPointer, range: Range<Int>, delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
    start = range.lowerBound
    offset = start
    end = range.upperBound
  }

  /// The first start of a record at or behind `target`; the end of the text if there is none.
  mutating func recordBorder(atOrAfter target: Int) -> Int {
    while offset < end {
      let quote = bytes.firstIndex(of: UInt8(ascii: "\""), in: offset..<end)
      if quote > target {
        var index = max(offset, target)
        while index < quote {
          if LineEnds.isLineEnd(bytes[index]) {
            let isPair =
              bytes[index] == UInt8(ascii: "\r") && index + 1 < end
              && bytes[index + 1] == UInt8(ascii: "\n")
            offset = index + (isPair ? 2 : 1)
            return offset
          }
          index += 1
        }
      }
      guard quote < end else { break }
      offset = isFirstOfCell(quote) ? endOfQuotedStretch(from: quote) : quote + 1
    }
    return end
  }

  private func isFirstOfCell(_ index: Int) -> Bool {
    index == start || bytes[index - 1] == delimiter || LineEnds.isLineEnd(bytes[index - 1])
  }

  /// The place behind the closing quote; the next line if there is none.
  private func endOfQuotedStretch(from quote: Int) -> Int {
    var index = bytes.firstIndex(of: UInt8(ascii: "\""), in: quote + 1..<end)
    while index < end {
      guard index + 1 < end, bytes[index + 1] == UInt8(ascii: "\"") else {
        if isOpening(index, after: quote) { break }
        return index + 1
      }
      index = bytes.firstIndex(of: UInt8(ascii: "\""), in: min(index + 2, end)..<end)
    }
    return startOfNextLine(after: quote)
  }

  /// Whether a quote with which a stretch seems to end is the first of another cell: there is text
  /// behind it, and it stands on a later line than the stretch's first quote.
  private func isOpening(_ index: Int, after quote: Int) -> Bool {
    let behind = bytes[index + 1..<end].prefix { $0 != delimiter && !LineEnds.isLineEnd($0) }
    return !behind.allSatisfy(\.isBlank) && bytes[quote..<index].contains(where: LineEnds.isLineEnd)
  }

  private func startOfNextLine(after quote: Int) -> Int {
    var lineEnd = quote
    while lineEnd < end, !LineEnds.isLineEnd(bytes[lineEnd]) { lineEnd += 1 }
    return min(lineEnd + 1, end)
  }
}

extension UnsafeRawBufferPointer {
  /// The first index of `byte` in `range`, or the range's end; eight bytes at a time.
  fileprivate func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let pattern = ones &* UInt64(byte)
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let word = loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ pattern
      // Sets the high bit of every byte that is zero (Anderson, Bit Twiddling Hacks).
      let zeros = (word &- ones) & ~word & 0x8080_8080_8080_8080
      if zeros != 0 { return index + UInt64(littleEndian: zeros).trailingZeroBitCount / 8 }
      index += 8
    }
    while index < range.upperBound, self[index] != byte { index += 1 }
    return index
  }
}
