package import Diagnostics
package import SourceFormats

/// Reads the CSV files of a workspace into `DataTables`.
package enum DataTablesReader {
  /// Reads every file whose name or folder says what it holds; a file that says nothing known is a
  /// warning. The result depends neither on the order of `files` nor on `taskCount` and
  /// `blockSize`.
  ///
  /// - Parameters:
  ///   - configuration: `data:`, `currency:` and what to think of unknown accounts.
  ///   - accountKeys: what the dossiers claim; other keys become candidates.
  ///   - ids: what rows may name besides; nil where that is not known, and then not looked at.
  ///   - taskCount: how many tasks read a file of orders.
  ///   - blockSize: how many bytes of it each takes at a time, about.
  package static func read(
    files: [StreamedFile], configuration: Configuration, accountKeys: AccountKeys,
    ids: TableIDs? = nil, taskCount: Int = 2, blockSize: Int = 1 << 19
  ) async -> Diagnosed<DataTables> {
    var reading = TableReading(configuration: configuration, accountKeys: accountKeys, ids: ids)
    let byKind = reading.sort(files)
    reading.diagnostics += MappedHeaders(configuration: configuration).problems(byKind)
    for file in reading.contents(of: byKind[.fx]) { reading.readRates(file) }
    // Before the orders, which name them.
    for file in reading.contents(of: byKind[.products]) { reading.readProducts(file) }
    await reading.readOrders(byKind[.orders] ?? [], taskCount: taskCount, blockSize: blockSize)
    for file in reading.contents(of: byKind[.satisfaction]) { reading.readSatisfaction(file) }
    for file in reading.contents(of: byKind[.potential]) { reading.readPotential(file) }
    for file in reading.contents(of: byKind[.costToServe]) { reading.readServiceCosts(file) }
    for file in reading.contents(of: byKind[.targets]) { reading.readTargets(file) }
    return reading.finished()
  }
}
