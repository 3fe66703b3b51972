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

  /// The files by kind, each list in order of path; what cannot be read at all is told and left out.
  mutating func sort(_ files: [StreamedFile]) -> [TableSource.Kind: [StreamedFile]] {
    var byKind: [TableSource.Kind: [StreamedFile]] = [:]
    for file in files.sorted(by: { $0.path < $1.path }) {
      guard let start = read({ () throws(UnreadableStream) in try file.start(2) }) else { continue }
      // Nothing in it can be read: what more there is to say would only hide that.
      if start.isUTF16 {
        diagnostics += start.textDiagnostics().filter { $0.code == .notUTF8 }
      } else if let kind = TableSource.Kind(path: file.path) {
        byKind[kind, default: []].append(file)
      } else {
        note(unknownFile: file.path)
      }
    }
    return byKind
  }

  /// The bytes of the files that can be read.
  mutating func contents(of files: [StreamedFile]?) -> [SourceFile] {
    (files ?? []).compactMap { file in
      read { () throws(UnreadableStream) in try file.contents() }
    }
  }

  /// Nil, and told, where reading fails.
  private mutating func read(
    _ file: () throws(UnreadableStream) -> SourceFile
  ) -> SourceFile? {
    do throws(UnreadableStream) {
      return try file()
    } catch {
      diagnostics.append(error.diagnostic)
      return nil
    }
  }

  private mutating func note(unknownFile path: String) {
    let name = path.split(separator: "/").last ?? ""
    let stem = String(name.prefix { $0 != "." })
    let kinds = TableSource.Kind.allCases.map(\.rawValue)
    diagnostics.append(.unknownDataFile(path, nearest: NearMiss.best(for: stem, among: kinds)))
  }

  mutating func readOrders(_ files: [StreamedFile], taskCount: Int, blockSize: Int) async {
    var builder = LedgerBuilder()
    var said: Set<Phrase> = []
    let known = Set(products.map(\.id))
    for file in files {
      let format = TableFormat(path: file.path, kind: .orders, configuration: configuration)
      let orders: OrderFile
      do throws(UnreadableStream) {
        orders = try await OrderFile.read(
          file, format: format, rates: rates, keys: accountKeys,
          taskCount: taskCount, blockSize: blockSize)
      } catch {
        diagnostics.append(error.diagnostic)
        continue
      }
      // Files of one export have the same columns: what is true of all is said once.
      diagnostics += orders.diagnostics.filter { diagnostic in
        diagnostic.severity != .info || said.insert(diagnostic.message).inserted
      }
      sources.append(orders.source(keys: accountKeys))
      references += orders.unknownProducts(known)
      builder.add(orders)
    }
    let built = await builder.ledger()
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
