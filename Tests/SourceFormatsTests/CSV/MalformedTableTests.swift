import Diagnostics
import Foundation
import Localization
import SourceFormats
import TestSupport
import Testing

@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct MalformedTableTests {
  @Test func `a table with unquoted commas reports its 176 bad rows with their lines`() throws {
    let bytes = try SharedData.bytes("northwind/orders_malformed_unquoted_commas.csv")
    let table = CSVTable.parse(SourceFile(path: "orders.csv", bytes: bytes))
    let lines = table.diagnostics.map(\.range.start.line)
    #expect(table.diagnostics.allSatisfy { $0.code == .wrongCellCount })
    #expect(lines.count == 176)
    #expect(Array(lines.prefix(5)) == [4, 5, 6, 7, 10])
    #expect(Array(lines.suffix(2)) == [822, 830])
    #expect(lines == Self.linesWithFifteenCells(bytes))
    #expect(table.value.rows.count == 830 - 176)
    #expect(
      table.diagnostics.first?.message.text(in: .english)
        == "the row has 15 cells, the header has 14")
  }

  /// The file has no quotes, so a row has one cell more than commas.
  private static func linesWithFifteenCells(_ bytes: [UInt8]) -> [Int] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.indices.filter { index in
      lines[index].count { $0 == UInt8(ascii: ",") } == 14
    }.map { $0 + 1 }
  }
}
