internal import Diagnostics
internal import Localization
internal import SourceFormats

/// The tables of a workspace while they are read.
struct TableReading {
  let configuration: Configuration
  let accountKeys: AccountKeys
  let ids: TableIDs?
  var rates: ExchangeRates
  var ledger = Ledger.empty
  var products: [Product] = []
  var satisfaction: [SatisfactionAnswer] = []
  var wallet: [WalletEntry] = []
  var serviceCosts: [ServiceCost] = []
  var targets: [Target] = []
  var sources: [TableSource] = []
  var diagnostics: [Diagnostic] = []
  /// Of all files, to be looked up when the products are known.
  var references: [TableReference] = []
  /// Keys of rows that must not stand there twice.
  var rowKeys: [TableSource.Kind: RowKeys] = [:]

  init(configuration: Configuration, accountKeys: AccountKeys, ids: TableIDs?) {
    self.configuration = configuration
    self.accountKeys = accountKeys
    self.ids = ids
    rates = ExchangeRates(base: configuration.currency)
  }

  mutating func note(unknownFile path: String) {
    let name = path.split(separator: "/").last ?? ""
    let stem = String(name.prefix { $0 != "." })
    let kinds = TableSource.Kind.allCases.map(\.rawValue)
    diagnostics.append(.unknownDataFile(path, nearest: NearMiss.best(for: stem, among: kinds)))
  }

  mutating func readOrders(_ files: [SourceFile], taskCount: Int) async {
    var builder = LedgerBuilder(keys: accountKeys)
    var said: Set<Phrase> = []
    let known = Set(products.map(\.id))
    for file in files {
      let format = TableFormat(path: file.path, kind: .orders, configuration: configuration)
      // A small file is not worth a second task.
      let partCount = file.bytes.count < 1 << 18 ? 1 : taskCount
      let orders = await OrderFile.read(file, format: format, rates: rates, partCount: partCount)
      // Files of one export have the same columns: what is true of all is said once.
      diagnostics += orders.diagnostics.filter { diagnostic in
        diagnostic.severity != .info || said.insert(diagnostic.message).inserted
      }
      sources.append(orders.source(keys: accountKeys))
      references += orders.unknownProducts(known)
      builder.add(orders)
    }
    let built = await builder.ledger(taskCount: taskCount)
    ledger = built.value
    diagnostics += built.diagnostics
  }

  func finished() -> Diagnosed<DataTables> {
    let sortedSources = sources.sorted { $0.file < $1.file }
    let tables = DataTables(
      ledger: ledger, products: allProducts, satisfaction: satisfaction, wallet: wallet,
      serviceCosts: serviceCosts, targets: targets, sources: sortedSources,
      rates: rates)
    let candidates = CandidateReport.diagnostics(
      sortedSources, isError: configuration.refusesUnknownAccounts, keys: accountKeys)
    let report = ReferenceReport(ids: ids, products: Set(products.map(\.id)))
    return Diagnosed(tables, diagnostics + candidates + report.diagnostics(references))
  }

  /// The products of `products.csv` and those that other files name, in order of id.
  private var allProducts: [Product] {
    var known = Set(products.map(\.id))
    var all = products
    for id in ledger.products + wallet.map(\.product) where known.insert(id).inserted {
      all.append(Product(id: id, name: Phrase(verbatim: id)))
    }
    return all.sorted { $0.id < $1.id }
  }
}

extension OrderFile {
  /// What became of the file's rows.
  func source(keys: AccountKeys) -> TableSource {
    var candidates: [String: (count: Int, line: Int)] = [:]
    var first: CalendarDate?
    var last: CalendarDate?
    for (part, offset) in zip(parts, lineOffsets) {
      let names = part.accounts.strings
      var counts = [(count: Int, line: Int)](repeating: (0, 0), count: names.count)
      for row in part.rows {
        let account = Int(row.account)
        if counts[account].count == 0 { counts[account].line = Int(row.line) + offset }
        counts[account].count += 1
        first = first.map { min($0, row.date) } ?? row.date
        last = last.map { max($0, row.date) } ?? row.date
      }
      for (name, count) in zip(names, counts) where keys.accountID(for: name) == nil {
        let known = candidates[name] ?? (0, count.line)
        candidates[name] = (known.count + count.count, known.line)
      }
    }
    var dates: ClosedRange<CalendarDate>?
    if let first, let last { dates = first...last }
    return TableSource(
      file: path, kind: .orders, rowCount: parts.reduce(0) { $0 + $1.rowCount },
      rejectedRowCount: parts.reduce(0) { $0 + $1.rejectedCount },
      cancelledRowCount: parts.reduce(0) { $0 + $1.cancelledCount }, dates: dates,
      candidates: candidates.sorted { $0.key < $1.key }.map { key, value in
        TableSource.Candidate(
          key: key, rowCount: value.count, firstRow: SourceRow(file: path, line: value.line))
      })
  }
}
