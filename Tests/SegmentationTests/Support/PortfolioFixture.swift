import AccountModel
import Diagnostics
import Segmentation
import Testing

/// A small portfolio in memory: order rows and dossiers written as values.
struct PortfolioFixture {
  struct Row {
    let account: String
    let order: String
    let date: String
    /// In hundredths.
    let amount: Int64
    var cost: Int64?
    /// In thousandths.
    var quantity: Int64?
    var isOfProduct = false

    init(_ account: String, _ order: String, _ date: String, _ amount: Int64, cost: Int64? = nil) {
      self.account = account
      self.order = order
      self.date = date
      self.amount = amount
      self.cost = cost
    }
  }

  var rows: [Row] = []
  var accounts: [Account] = []
  var satisfaction: [SatisfactionAnswer] = []
  var wallet: [WalletEntry] = []
  var serviceCosts: [ServiceCost] = []
  /// By account.
  var payments: [String: [LedgerPayment]] = [:]
  var configuration = Configuration.standard
  var asOf = "2025-12-31"

  func library() throws -> Library {
    Library(
      documents: DocumentSet(accounts: accounts), tables: try tables(),
      configuration: configuration)
  }

  func classified() throws -> Diagnosed<Portfolio> {
    Portfolio.classify(try library(), asOf: try day(asOf))
  }

  func portfolio() throws -> Portfolio { try classified().value }

  func scorecard(_ account: String) throws -> Scorecard {
    try #require(try portfolio().scorecard(of: account))
  }

  private func tables() throws -> DataTables {
    var entries: [String: [LedgerEntry]] = [:]
    for (line, row) in rows.enumerated() {
      entries[row.account, default: []].append(
        LedgerEntry(
          date: try day(row.date), product: row.isOfProduct ? 0 : -1,
          order: Self.fingerprint(row.order), amount: row.amount, cost: row.cost,
          quantity: row.quantity, line: Int32(line + 2)))
    }
    let ledgers = entries.keys.sorted().map { account in
      AccountLedger(
        account: account,
        entries: (entries[account] ?? []).sorted { ($0.date, $0.line) < ($1.date, $1.line) },
        payments: payments[account] ?? [])
    }
    return DataTables(
      ledger: Ledger(
        scale: 2, accounts: ledgers, products: ["box"], files: ["content/data/orders.csv"]),
      satisfaction: satisfaction, wallet: wallet, serviceCosts: serviceCosts)
  }

  /// FNV-1a.
  private static func fingerprint(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}

extension PortfolioFixture {
  /// An order row with its payment.
  ///
  /// - Parameters:
  ///   - amount: in hundredths.
  ///   - paid: nil for an open row.
  mutating func invoice(
    _ account: String, _ order: String, _ date: String, _ amount: Int64, due: String, paid: String?
  ) throws {
    let settlement: LedgerPayment.Settlement = try paid.map { .paid(try day($0)) } ?? .open
    rows.append(Row(account, order, date, amount))
    payments[account, default: []].append(
      LedgerPayment(
        date: try day(date), order: Self.fingerprint(order), amount: amount, due: try day(due),
        settlement: settlement))
  }

  mutating func answer(_ account: String, _ date: String, _ score: Int) throws {
    satisfaction.append(
      SatisfactionAnswer(
        date: try day(date), account: account, metric: .nps, score: ExactDecimal(score),
        scale: 0...10, person: nil, comment: nil, touchpoint: nil,
        row: SourceRow(file: "content/data/satisfaction.csv", line: satisfaction.count + 2)))
  }

  mutating func spend(
    _ account: String, _ year: Int, _ supplier: WalletEntry.Supplier, _ amount: Int?
  ) {
    wallet.append(
      WalletEntry(
        account: account, product: "p\(wallet.count)", year: year, supplier: supplier,
        spend: amount.map { ExactDecimal($0) }, division: nil, competitor: nil, contractEnd: nil,
        appetite: nil, confidence: nil, source: nil,
        row: SourceRow(file: "content/data/potential.csv", line: wallet.count + 2)))
  }

  mutating func cost(
    _ account: String, _ period: String, _ kind: ServiceCost.Kind, _ amount: String
  ) throws {
    serviceCosts.append(
      ServiceCost(
        account: account, period: try #require(Period(period)), kind: kind,
        cost: try #require(ExactDecimal(amount)), hours: nil, person: nil, note: nil,
        row: SourceRow(file: "content/data/cost_to_serve.csv", line: serviceCosts.count + 2)))
  }
}
