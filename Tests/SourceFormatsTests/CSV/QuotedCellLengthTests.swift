import SourceFormats
import Testing

/// A quote that is never closed must not swallow a large file.
@Suite struct `Very long quoted cells` {
  private static func firstCells(_ text: String) throws -> [String] {
    let file = StreamedFile(SourceFile(path: "t.csv", text: text))
    var reader = try CSVBlockReader(file.open(), blockSize: 1000)
    var first: [String] = []
    while let block = try reader.next(delimiter: UInt8(ascii: ",")) {
      block.bytes.withUnsafeBytes { bytes in
        var records = CSVRecordReader(
          bytes, range: block.range, delimiter: UInt8(ascii: ","), firstLine: block.firstLine)
        var cells: [CSVCell] = []
        while let record = records.next(into: &cells) {
          first.append(record.unclosedQuote == nil ? cells[0].text(in: bytes) : "unclosed")
        }
      }
    }
    return first
  }

  @Test func `are read up to a megabyte`() throws {
    let long = String(repeating: "x\n", count: 100_000)
    #expect(try Self.firstCells("\"\(long)\",1\nb,2\n") == [long, "b"])
  }

  @Test func `end with their line where they are longer`() throws {
    let long = String(repeating: "x\n", count: 600_000)
    let cells = try Self.firstCells("\"a\n\(long)\",1\nb,2\n")
    #expect(cells.prefix(2) == ["unclosed", "x"])
    #expect(cells.suffix(2) == ["\",1", "b"] || cells.last == "b")
    #expect(cells.count >= 600_002)
  }
}
