import AccountModel
import Diagnostics
import SourceFormats
import TestSupport
import Testing

struct OrderPropertyTests {
  private static func rows(_ random: inout SeededGenerator, count: Int) -> [String] {
    (0..<count).map { index in
      let day = CalendarDate(dayNumber: Int32.random(in: 19_000...19_700, using: &random)).iso
      let account = "account \(Int.random(in: 0..<40, using: &random))"
      let name = Bool.random(using: &random) ? "\"\(account)\"" : account
      let cents = Int.random(in: -999...99_999, using: &random)
      let amount = ExactDecimal(
        coefficient: Int128(cents), scale: Int.random(in: 0...3, using: &random))
      let note = index % 50 == 0 ? "\"two\nlines, \"\"quoted\"\"\"" : "web"
      return "INV\(index),\(day),\(name),\(amount),SKU-\(index % 7),\(note)"
    }
  }

  private static let header = "order_id,date,account_id,amount,product_id,channel\n"

  private static func bytes(_ rows: [String]) -> [UInt8] {
    Array((header + rows.joined(separator: "\n")).utf8)
  }

  private static func read(
    _ files: [SourceFile], taskCount: Int, blockSize: Int = 4096
  ) async -> Diagnosed<DataTables> {
    await DataTablesReader.read(
      files: files.map(StreamedFile.init), configuration: .standard, accountKeys: AccountKeys([:]),
      taskCount: taskCount, blockSize: blockSize)
  }

  @Test func `neither the number of tasks nor the size of their pieces changes anything`() async {
    var random = SeededGenerator(seed: 11)
    var rows = Self.rows(&random, count: 9000)
    for bad in stride(from: 5, to: 9000, by: 200) { rows[bad] = "x,2026-99-99,a,1,p,c" }
    let file = SourceFile(path: "data/orders.csv", bytes: Self.bytes(rows))
    let one = await Self.read([file], taskCount: 1, blockSize: 1 << 24)
    for (taskCount, blockSize) in [(1, 100), (2, 3000), (3, 50_000), (7, 1000)] {
      let many = await Self.read([file], taskCount: taskCount, blockSize: blockSize)
      #expect(many.diagnostics == one.diagnostics)
      #expect(many.value.ledger.products == one.value.ledger.products)
      #expect(
        many.value.ledger.accounts.map(\.entries) == one.value.ledger.accounts.map(\.entries))
      #expect(many.value.ledger.accounts.map(\.account) == one.value.ledger.accounts.map(\.account))
    }
  }

  @Test func `neither the order of rows nor the split into files changes the figures`() async {
    var random = SeededGenerator(seed: 12)
    let rows = Self.rows(&random, count: 600)
    let whole = await Self.read(
      [SourceFile(path: "data/orders.csv", bytes: Self.bytes(rows))], taskCount: 1)
    let shuffled = rows.shuffled(using: &random)
    let parts = [shuffled[..<200], shuffled[200..<450], shuffled[450...]].enumerated().map {
      SourceFile(path: "data/orders/\($0.offset).csv", bytes: Self.bytes(Array($0.element)))
    }
    let split = await Self.read(parts.reversed(), taskCount: 2)
    func figures(_ tables: DataTables) -> [String] {
      tables.ledger.lines.sorted()
    }
    #expect(figures(split.value) == figures(whole.value))
    #expect(split.value.products == whole.value.products)
  }

  @Test func `every entry names the line it comes from`() async {
    var random = SeededGenerator(seed: 13)
    let rows = Self.rows(&random, count: 300)
    let tables = await Self.read(
      [SourceFile(path: "data/orders.csv", bytes: Self.bytes(rows))], taskCount: 1)
    let starts = rows.reduce(into: [2]) { lines, row in
      lines.append((lines.last ?? 0) + row.count { $0 == "\n" } + 1)
    }
    let lines = tables.value.ledger.accounts.flatMap { $0.entries.map { Int($0.line) } }
    #expect(lines.sorted() == Array(starts.dropLast()))
  }

  @Test func `arbitrary bytes never trap`() async {
    var random = SeededGenerator(seed: 14)
    let alphabet = Array("0123456789-.,;\"\n\r a\t/".utf8) + [0xDB, 0xB1, 0xFF]
    for name in [
      "orders", "fx", "targets", "potential", "satisfaction", "cost_to_serve", "products",
    ] {
      guard let kind = TableSource.Kind(rawValue: name) else { continue }
      let header = (kind.requiredColumns + kind.optionalColumns).map(\.rawValue)
      for _ in 0..<200 {
        let noise = (0..<Int.random(in: 0...200, using: &random)).map { _ in
          alphabet.randomElement(using: &random) ?? 0
        }
        let bytes = Array((header.joined(separator: ",") + "\n").utf8) + noise
        let tables = await Self.read(
          [SourceFile(path: "data/\(name).csv", bytes: bytes)], taskCount: 2)
        let source = tables.value.sources.first
        #expect((source?.rejectedRowCount ?? 0) <= (source?.rowCount ?? 0))
      }
    }
  }
}
