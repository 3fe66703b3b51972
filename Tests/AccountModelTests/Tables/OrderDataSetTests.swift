import AccountModel
import Diagnostics
import SourceFormats
import TestSupport
import Testing

@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct OrderDataSetTests {
  @Test(arguments: [
    ("northwind/orders_normalised.csv", 830, 89, 4),
    ("online-retail-uci/orders_2009-12_2011-12.csv", 44_876, 5942, 3),
    ("cdnow/orders_normalised.csv", 69_659, 23_570, 2),
    ("rfm-r/rfm_data_orders.csv", 4906, 995, 0),
  ])
  func `every row of the real order files is read`(
    path: String, rows: Int, accounts: Int, scale: Int
  ) async throws {
    let file = try SourceFile(path: "data/orders.csv", bytes: SharedData.bytes(path))
    let tables = await DataTablesReader.read(
      files: [StreamedFile(file)], configuration: .standard, accountKeys: AccountKeys([:]))
    let ledger = tables.value.ledger
    #expect(ledger.accounts.reduce(0) { $0 + $1.entries.count } == rows)
    #expect(ledger.accounts.count == accounts)
    #expect(ledger.scale == scale)
    #expect(tables.diagnostics.filter { $0.severity == .error } == [])
    #expect(tables.value.sources.map(\.rowCount) == [rows])
  }
}
