import Diagnostics
import SourceFormats
import TestSupport
import Testing

struct CSVPropertyTests {
  @Test func `what the writer writes is read back`() {
    var random = SeededGenerator(seed: 1)
    let letters = ["a", "ż", "\"", ",", ";", "\n", "\r\n", " ", "۱", "\t", ""]
    for width in 1...4 {
      let rows = (0..<50).map { _ in
        (0..<width).map { _ in
          (0..<Int.random(in: 0...5, using: &random)).map { _ in
            letters.randomElement(using: &random) ?? ""
          }.joined()
        }
      }.filter { row in row.contains { !$0.isEmpty } }
      let header = (0..<width).map { "c\($0)" }
      var writer = CSVWriter()
      writer.write(header)
      for row in rows { writer.write(row) }
      let table = CSVTable.parse(SourceFile(path: "t.csv", text: writer.text))
      #expect(table.value.header == header)
      #expect(table.value.rows.map(table.value.texts) == rows)
    }
  }

  /// Bytes in which quotes, delimiters and line ends are frequent.
  private static func noise(_ random: inout SeededGenerator) -> [UInt8] {
    let alphabet = Array("ab,\"\"\n\r;\t ".utf8) + [0xC5, 0xFF, 0x00]
    return (0..<Int.random(in: 0...120, using: &random)).map { _ in
      alphabet.randomElement(using: &random) ?? 0
    }
  }

  private static func records(_ bytes: [UInt8], _ ranges: [Range<Int>]) -> [[Range<Int>]] {
    bytes.withUnsafeBytes { bytes in
      ranges.flatMap { range in
        var reader = CSVRecordReader(
          bytes, range: range, delimiter: UInt8(ascii: ","), firstLine: 1)
        var cells: [CSVCell] = []
        var records: [[Range<Int>]] = []
        while let record = reader.next(into: &cells) {
          records.append([record.bytes] + cells.map(\.bytes))
        }
        return records
      }
    }
  }

  @Test func `reading in blocks gives the same records`() throws {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<3000 {
      let bytes = Self.noise(&random)
      let whole = Self.records(bytes, [0..<bytes.count])
      for size in [1, 7, 40] {
        let file = StreamedFile(SourceFile(path: "t.csv", bytes: bytes))
        var reader = try CSVBlockReader(file.open(), blockSize: size)
        var ranges: [Range<Int>] = []
        while let block = try reader.next(delimiter: UInt8(ascii: ",")) {
          let start = block.offset + block.range.lowerBound
          let range = start..<start + block.range.count
          #expect(block.bytes[block.range] == bytes[range])
          #expect(block.firstLine == Self.line(of: start, in: bytes))
          ranges.append(range)
        }
        #expect(ranges.map(\.count).reduce(0, +) == bytes.count)
        #expect(Self.records(bytes, ranges) == whole, "\(bytes)")
      }
    }
  }

  /// From 1.
  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    1
      + bytes[..<offset].indices.count { index in
        bytes[index] == 0x0A
          || bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      }
  }

  @Test func `arbitrary bytes never trap`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<1000 {
      let bytes = Self.noise(&random)
      for encoding in TextEncoding.allCases {
        let table = CSVTable.parse(SourceFile(path: "t.csv", bytes: bytes), encoding: encoding)
        #expect(table.value.rows.allSatisfy { $0.cells.count == table.value.header.count })
      }
    }
  }
}
