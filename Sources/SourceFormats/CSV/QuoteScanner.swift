/// Finds the borders of records, following the quotes of a CSV text by the rules of
/// `CSVRecordReader`.
///
/// A line end inside quotes is no border, and whether a byte is inside quotes depends on all quotes
/// before it: so the quotes up to the border are followed, and nothing else is read.
struct QuoteScanner {
  private let bytes: UnsafeRawBufferPointer
  private let end: Int
  private let start: Int
  private let delimiter: UInt8
  private let isComplete: Bool
  /// A place outside quotes.
  private var offset: Int

  /// - Parameters:
  ///   - range: starts with a record.
  ///   - isComplete: whether the text ends where `range` does.
  init(
    _ bytes: UnsafeRawBufferPointer, range: Range<Int>, delimiter: UInt8, isComplete: Bool
  ) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.isComplete = isComplete
    start = range.lowerBound
    offset = start
    end = range.upperBound
  }

  /// The first start of a record at or behind `target`, the end of the text if there is none; nil
  /// where more of the text is needed to tell.
  mutating func recordBorder(atOrAfter target: Int) -> Int? {
    while offset < end {
      let quote = bytes.firstIndex(of: UInt8(ascii: "\""), in: offset..<end)
      if quote > target {
        var index = max(offset, target)
        while index < quote {
          if LineEnds.isLineEnd(bytes[index]) {
            guard index + 1 < end || isComplete else { return nil }
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
      guard isFirstOfCell(quote) else {
        offset = quote + 1
        continue
      }
      guard let behind = endOfQuotedStretch(from: quote) else { return nil }
      offset = behind
    }
    return isComplete ? end : nil
  }

  private func isFirstOfCell(_ index: Int) -> Bool {
    index == start || bytes[index - 1] == delimiter || LineEnds.isLineEnd(bytes[index - 1])
  }

  /// The place behind the closing quote, the next line if there is none; nil where more of the text is
  /// needed to tell.
  private func endOfQuotedStretch(from quote: Int) -> Int? {
    let limit = quote + CSVRecordReader.longestQuotedCell
    let known = min(end, limit)
    var index = bytes.firstIndex(of: UInt8(ascii: "\""), in: quote + 1..<known)
    while index < known {
      guard index + 1 < end || isComplete else { return nil }
      guard index + 1 < end, bytes[index + 1] == UInt8(ascii: "\"") else {
        guard let isOpening = isOpening(index, after: quote) else { return nil }
        return isOpening ? startOfNextLine(after: quote) : index + 1
      }
      index = bytes.firstIndex(of: UInt8(ascii: "\""), in: min(index + 2, known)..<known)
    }
    return known == limit || isComplete ? startOfNextLine(after: quote) : nil
  }

  /// Whether a quote with which a stretch seems to end is the first of another cell: there is text
  /// behind it, and it stands on a later line than the stretch's first quote.
  private func isOpening(_ index: Int, after quote: Int) -> Bool? {
    let behind = bytes[index + 1..<end].prefix { $0 != delimiter && !LineEnds.isLineEnd($0) }
    guard behind.endIndex < end || isComplete else { return nil }
    return !behind.allSatisfy(\.isBlank) && bytes[quote..<index].contains(where: LineEnds.isLineEnd)
  }

  private func startOfNextLine(after quote: Int) -> Int? {
    var lineEnd = quote
    while lineEnd < end, !LineEnds.isLineEnd(bytes[lineEnd]) { lineEnd += 1 }
    return lineEnd < end || isComplete ? min(lineEnd + 1, end) : nil
  }
}

extension UnsafeRawBufferPointer {
  /// The first index of `byte` in `range`, or the range's end; eight bytes at a time.
  fileprivate func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let word = loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      let places = ByteWord.places(of: byte, in: word)
      if places != 0 { return index + places.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < range.upperBound, self[index] != byte { index += 1 }
    return index
  }
}
