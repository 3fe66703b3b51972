import AccountModel
import Diagnostics
import Localization
import SourceFormats
import Testing

/// Ids in data files that nothing has are reported once an id and file.
@Suite struct TableReferenceTests {
  private static let header = "order_id,date,account_id,product_id,amount\n"

  private func problems(
    orders: String, products: String?, taskCount: Int = 2
  ) async -> [Diagnostic] {
    var files = [SourceFile(path: "data/orders.csv", text: orders)]
    if let products {
      files.append(SourceFile(path: "data/products.csv", text: products))
    }
    return await DataTablesReader.read(
      files: files.map(StreamedFile.init), configuration: .standard,
      accountKeys: AccountKeys(["acme": "acme"]),
      taskCount: taskCount
    ).diagnostics.filter { $0.code == .unknownTableID }
  }

  @Test func `without a list of products nothing is unknown`() async {
    let orders = Self.header + "1,2026-01-10,acme,box,100\n"
    #expect(await problems(orders: orders, products: nil) == [])
    #expect(await problems(orders: orders, products: "product_id,name\n") == [])
  }

  @Test func `the place is the first row with the id, however the file is cut`() async {
    let known = (1...12_000).map { "\($0),2026-01-10,acme,box,100\n" }.joined()
    let unknown = (1...3).map { "x\($0),2026-01-11,acme,bxo,100\n" }.joined()
    for taskCount in [1, 4] {
      let found = await problems(
        orders: Self.header + known + unknown, products: "product_id,name\nbox,Box\n",
        taskCount: taskCount)
      #expect(found.map(\.range.start.line) == [12_002])
      #expect(found.first?.message.text(in: .english).contains("(rows: 3)") == true)
      #expect(found.first?.severity == .warning)
    }
  }

  @Test func `of many unknown ids the first ones are named`() async {
    let rows = (1...200).map { "\($0),2026-01-10,acme,new-\($0),100\n" }.joined()
    let found = await problems(orders: Self.header + rows, products: "product_id,name\nbox,Box\n")
    #expect(found.count == 21)
    #expect(found.last?.message.text(in: .english).contains("further problems") == true)
  }
}
