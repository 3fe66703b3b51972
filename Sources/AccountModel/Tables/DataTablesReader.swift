package import Diagnostics
package import SourceFormats

/// Reads the CSV files of a workspace into `DataTables`.
package enum DataTablesReader {
  /// Reads every file whose name or folder says what it holds; a file that says nothing known is a
  /// warning. The result depends neither on the order of `files` nor on `taskCount`.
  ///
  /// - Parameters:
  ///   - configuration: `data:`, `currency:` and what to think of unknown accounts.
  ///   - accountKeys: what the dossiers claim; other keys become candidates.
  ///   - ids: what rows may name besides; nil where that is not known, and then not looked at.
  ///   - taskCount: how many tasks read one large file.
  package static func read(
    files: [SourceFile], configuration: Configuration, accountKeys: AccountKeys,
    ids: TableIDs? = nil, taskCount: Int = 2
  ) async -> Diagnosed<DataTables> {
    var reading = TableReading(configuration: configuration, accountKeys: accountKeys, ids: ids)
    var byKind: [TableSource.Kind: [SourceFile]] = [:]
    for file in files.sorted(by: { $0.path < $1.path }) {
      // Nothing in it can be read: what more there is to say would only hide that.
      if file.isUTF16 {
        reading.diagnostics += file.textDiagnostics().filter { $0.code == .notUTF8 }
      } else if let kind = TableSource.Kind(path: file.path) {
        byKind[kind, default: []].append(file)
      } else {
        reading.note(unknownFile: file.path)
      }
    }
    reading.diagnostics += MappedHeaders(configuration: configuration).problems(byKind)
    for file in byKind[.fx] ?? [] { reading.readRates(file) }
    // Before the orders, which name them.
    for file in byKind[.products] ?? [] { reading.readProducts(file) }
    await reading.readOrders(byKind[.orders] ?? [], taskCount: taskCount)
    for file in byKind[.satisfaction] ?? [] { reading.readSatisfaction(file) }
    for file in byKind[.potential] ?? [] { reading.readPotential(file) }
    for file in byKind[.costToServe] ?? [] { reading.readServiceCosts(file) }
    for file in byKind[.targets] ?? [] { reading.readTargets(file) }
    return reading.finished()
  }
}
