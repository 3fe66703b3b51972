import Diagnostics
import Localization
import SourceFormats

/// Runs an import: reads the mapping and the exports, and changes the workspace.
package struct ImportRun: Sendable {
  /// Paths as given on the command line.
  package let mapping: String
  /// The folder of the exports; nil for the mapping's own.
  package let sourceFolder: String?
  package let workspace: String
  /// Whether only to say what would change.
  package let isDryRun: Bool
  /// Whether an export without rows may empty a data file.
  package let allowsEmpty: Bool

  package init(
    mapping: String, sourceFolder: String?, workspace: String, isDryRun: Bool,
    allowsEmpty: Bool = false
  ) {
    self.mapping = mapping
    self.sourceFolder = sourceFolder
    self.workspace = workspace
    self.isDryRun = isDryRun
    self.allowsEmpty = allowsEmpty
  }

  package func run() throws(WorkspaceError) -> Report {
    guard Disk.isFolder("\(workspace)/content") else { throw .noWorkspace(path: workspace) }
    let mapping = try readMapping()
    let exports = try ImportSources(
      mapping.value, folder: sourceFolder ?? folder(of: self.mapping))
    let state = try existing(ImportState.path).map { ImportState($0) } ?? ImportState()
    var importer = Importer(
      mapping: mapping.value, sources: exports.sources, knownIDs: ids(mapping.value, in: state))
    let documents = importer.documents()
    let tables = importer.tables()
    let emptied = try EmptiedTables(
      tables, sources: exports.sources, unreadable: exports.unreadable, allowsEmpty: allowsEmpty,
      existing: existing)
    let plan = try ImportPlan(
      documents: documents,
      tables: tables.filter { !emptied.paths.contains($0.path) }.map { ($0.path, $0.bytes) },
      state: state, existing: existing)
    let gone = try GoneDocuments(
      importer, mapping: self.mapping, incomplete: exports.unreadable, state: plan.state,
      exists: isThere)
    if !isDryRun { try write(plan.changes, state: gone.state) }
    let found = mapping.diagnostics + exports.diagnostics + importer.diagnostics
    return Report(
      plan, kept: plan.keptPaths + emptied.kept + keptFiles(of: importer), isDryRun: isDryRun,
      diagnostics: emptied.withoutRepeats(found) + plan.diagnostics + gone.diagnostics,
      source: ShownSource(encodings: exports.encodings))
  }

  private func readMapping() throws(WorkspaceError) -> Diagnosed<ImportMapping> {
    let file = SourceFile(path: mapping, bytes: try Disk.read(mapping, shownAs: mapping))
    let tree = YAML.parse(file)
    let decoded = ImportMapping.decode(
      tree.value, file: mapping,
      isComplete: tree.diagnostics.allSatisfy { $0.code == .duplicateKey })
    return Diagnosed(decoded.value, tree.diagnostics + decoded.diagnostics)
  }

  /// Per block, the id that an earlier import gave to each key.
  private func ids(
    _ mapping: ImportMapping, in state: ImportState
  ) -> [String: [String: String]] {
    Dictionary(
      mapping.blocks.map { ($0.name, state.ids(of: $0.origin(in: self.mapping))) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The data files that stay because a column of theirs is missing.
  private func keptFiles(of importer: Importer) -> [String] {
    importer.incompleteTables.filter { Disk.entryKind("\(workspace)/\($0)") != nil }
  }

  private func write(
    _ changes: [ImportPlan.Change], state: ImportState
  ) throws(WorkspaceError) {
    for change in changes { try replace(change.path, with: change.bytes) }
    if try existing(ImportState.path) != state.bytes {
      try replace(ImportState.path, with: state.bytes)
    }
  }

  private func isThere(_ path: String) throws(WorkspaceError) -> Bool {
    try existing(path) != nil
  }

  /// The bytes of a file of the workspace; nil where there is none.
  private func existing(_ path: String) throws(WorkspaceError) -> [UInt8]? {
    guard isInContent(path) else { throw .refused(linkOutOfContent(path), help: nil) }
    switch Disk.kind("\(workspace)/\(path)") {
    case .nothing: return nil
    case .file: return try Disk.read("\(workspace)/\(path)", shownAs: path)
    case .folder, .other: throw .foreignFile(path: path)
    }
  }

  /// Whether a path of the workspace stays below `content` when links are followed.
  private func isInContent(_ path: String) -> Bool {
    let content = Disk.canonicalPath(ofNew: "\(workspace)/content")
    let target = Disk.canonicalPath(ofNew: folder(of: "\(workspace)/\(path)"))
    return target == content || target.hasPrefix("\(content)/")
  }

  private func linkOutOfContent(_ path: String) -> Phrase {
    Phrase(
      en: "'\(path)' lies behind a link out of the workspace; nothing is imported",
      pt: "'\(path)' fica atrás de um link para fora do espaço de trabalho; nada é importado",
      pl: "'\(path)' leży za dowiązaniem poza obszar roboczy; niczego nie zaimportowano",
      fa: "'\(path)' پشت پیوندی به بیرون از فضای کاری است؛ چیزی وارد نمی‌شود")
  }

  /// Writes beside the file and renames, so that no file is ever half written.
  private func replace(_ path: String, with bytes: [UInt8]) throws(WorkspaceError) {
    let target = "\(workspace)/\(path)"
    try Disk.makeFolder(folder(of: target), shownAs: path)
    try Disk.write(bytes, to: "\(target).keyplan-new", shownAs: path)
    try Disk.rename("\(target).keyplan-new", to: target, shownAs: path)
  }

  private func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
