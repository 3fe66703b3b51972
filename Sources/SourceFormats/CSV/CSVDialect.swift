/// How a CSV text is laid out.
package struct CSVDialect: Sendable, Hashable {
  /// `,`, `;` or tab.
  package let delimiter: UInt8
  /// The first byte of the header, behind a byte order mark and Excel's `sep=` line.
  package let start: Int
  /// The line on which the header search starts, from 1.
  package let firstLine: Int

  private static let candidates: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"),
  ]

  /// Looks at `sep=` if it is there, else at the header and the lines below it: the delimiter that
  /// the header has most often wins, provided the next records agree with the header.
  package init(detectingIn bytes: UnsafeRawBufferPointer) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let declared = Self.declaredDelimiter(in: bytes, from: start) {
      self = declared
      return
    }
    var best = (delimiter: Self.candidates[0], score: 0)
    for candidate in Self.candidates {
      let score = Self.score(candidate, in: bytes, from: start)
      if score > best.score { best = (candidate, score) }
    }
    delimiter = best.delimiter
    self.start = start
    firstLine = 1
  }

  private init(delimiter: UInt8, start: Int, firstLine: Int) {
    self.delimiter = delimiter
    self.start = start
    self.firstLine = firstLine
  }

  private static func declaredDelimiter(
    in bytes: UnsafeRawBufferPointer, from start: Int
  ) -> CSVDialect? {
    let line = bytes[start...].prefix { !LineEnds.isLineEnd($0) }
    let text = line.filter { $0 != UInt8(ascii: "\"") }
    guard text.count == 5, text.starts(with: "sep=".utf8) || text.starts(with: "SEP=".utf8)
    else { return nil }
    var next = line.endIndex
    if next < bytes.count {
      let isPair = bytes[next] == 0x0D && next + 1 < bytes.count && bytes[next + 1] == 0x0A
      next += isPair ? 2 : 1
    }
    return CSVDialect(delimiter: text[4], start: next, firstLine: 2)
  }

  /// The header's cells, doubled where the first ten records agree; 0 for a single cell.
  private static func score(
    _ delimiter: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int
  ) -> Int {
    // The sample is bounded: an unclosed quote must not make detection read the whole file twice.
    let sample = start..<min(bytes.count, start + 65_536)
    var reader = CSVRecordReader(bytes, range: sample, delimiter: delimiter, firstLine: 1)
    var cells: [CSVCell] = []
    guard reader.next(into: &cells) != nil, cells.count > 1 else { return 0 }
    let width = cells.count
    var agreeing = 0
    var records = 0
    while records < 10, reader.next(into: &cells) != nil {
      records += 1
      if cells.count == width { agreeing += 1 }
    }
    return records == 0 || agreeing * 2 >= records ? width * 2 : width
  }
}
