import Diagnostics
import SourceFormats

/// The data files that an import would leave without a row, and that it therefore does not write: an
/// export that was cut short must not cost the figures of years.
struct EmptiedTables {
  /// The files that are not written, relative to the workspace.
  private(set) var paths: Set<String> = []
  /// Those of them that have rows, which stay; in the order of the mapping.
  private(set) var kept: [String] = []
  /// An error a file, unless the export is known to be unreadable, which says it all.
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - unreadable: names of exports about which there is an error already.
  ///   - allowsEmpty: whether files may be emptied by exports without rows.
  ///   - existing: the bytes of a file of the workspace; nil where there is none.
  init(
    _ tables: [ImportedTable], sources: [String: ImportSource], unreadable: Set<String>,
    allowsEmpty: Bool, existing: (String) throws(WorkspaceError) -> [UInt8]?
  ) throws(WorkspaceError) {
    for table in tables where table.rows.isEmpty {
      let isRefused = unreadable.contains(table.source)
      if isRefused { paths.insert(table.path) }
      guard isRefused || !(allowsEmpty || table.mayBeEmpty), let bytes = try existing(table.path)
      else { continue }
      let file = SourceFile(path: table.path, bytes: bytes)
      let count = CSVTable.parse(file).value.rows.count
      guard count > 0 else { continue }
      paths.insert(table.path)
      kept.append(table.path)
      if !isRefused, let source = sources[table.source] {
        diagnostics.append(.wouldEmpty(table.path, rowCount: count, export: source.file))
      }
    }
  }

  /// What else there is to say, and what these files cost: an export without rows is told once.
  func withoutRepeats(_ others: [Diagnostic]) -> [Diagnostic] {
    let told = Set(diagnostics.map(\.range.file))
    return others.filter { $0.code != .emptyTable || !told.contains($0.range.file) } + diagnostics
  }
}
