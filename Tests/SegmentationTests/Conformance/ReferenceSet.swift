import AccountModel
import Diagnostics
import SourceFormats
import TestSupport
import Testing

@testable import Segmentation

/// A public data set with the results of an independent computation.
enum ReferenceSet: String, CaseIterable, CustomTestStringConvertible {
  case northwind
  case onlineRetail = "online-retail-uci"
  case rfm = "rfm-r"
  case cdnow

  var asOf: String {
    switch self {
    case .northwind: "1998-04-30"
    case .onlineRetail: "2011-11-30"
    case .rfm: "2006-12-31"
    case .cdnow: "1998-06-30"
    }
  }

  private var orders: String {
    switch self {
    case .northwind, .cdnow: "orders_normalised.csv"
    case .onlineRetail: "orders_2009-12_2011-12.csv"
    case .rfm: "rfm_data_orders.csv"
    }
  }

  var testDescription: String { rawValue }

  /// The set's orders as a portfolio without dossiers.
  func portfolio() async throws -> Portfolio {
    let library = Library(documents: DocumentSet(), tables: try await tables())
    return Portfolio.classify(library, asOf: try day(asOf)).value
  }

  func tables() async throws -> DataTables {
    let file = SourceFile(
      path: "content/data/orders.csv", bytes: try SharedData.bytes("\(rawValue)/\(orders)"))
    return await DataTablesReader.read(
      files: [StreamedFile(file)], configuration: .standard, accountKeys: AccountKeys([:])
    ).value
  }

  /// What the forecast sees of each account with an order.
  func buyingRecords() async throws -> [String: BuyingRecord] {
    let ledger = try await tables().ledger
    let end = try day(asOf)
    var scanner = LedgerScanner(windows: AsOfWindows(asOf: end))
    var records: [String: BuyingRecord] = [:]
    for account in ledger.accounts {
      records[account.account] = BuyingRecord(
        scanner.orderDays(account.entries), end: end.dayNumber,
        unit: ExactDecimal.powerOfTen(ledger.scale).doubleValue)
    }
    return records
  }

  /// Column names and rows of the expected accounts.
  func expectedAccounts() throws -> (columns: [String], rows: [[String]]) {
    let table = CSVTable.parse(
      SourceFile(
        path: "accounts.csv",
        bytes: try SharedData.bytes("\(rawValue)/expected/accounts_\(asOf).csv"))
    ).value
    return (table.header, table.rows.map(table.texts))
  }

  func expectedPortfolio() throws -> [UInt8] {
    try SharedData.bytes("\(rawValue)/expected/portfolio_\(asOf).json")
  }
}
