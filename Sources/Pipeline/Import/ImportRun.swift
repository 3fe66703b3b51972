package import Diagnostics
package import Localization
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

  /// What an import did, or would do.
  package struct Report: Sendable {
    package let created: [String]
    package let updated: [String]
    package let unchangedCount: Int
    /// Documents with fields that people changed, and files that they moved away or deleted.
    package let kept: [String]
    package let diagnostics: [Diagnostic]
  }

  package func run() throws(WorkspaceError) -> Report {
    guard Disk.isFolder("\(workspace)/content") else { throw .noWorkspace(path: workspace) }
    let mappingFile = SourceFile(
      path: mapping, bytes: try Disk.read(mapping, shownAs: mapping))
    let tree = YAML.parse(mappingFile)
    let decoded = ImportMapping.decode(
      tree.value, file: mapping,
      isComplete: tree.diagnostics.allSatisfy { $0.code == .duplicateKey })
    var diagnostics = tree.diagnostics + decoded.diagnostics
    var sources: [String: ImportSource] = [:]
    var unreadable: Set<String> = []
    let files = try exports(decoded.value)
    for source in decoded.value.sources {
      guard let file = files[source.name] else { continue }
      let read = ImportSource.read(file, source)
      sources[source.name] = read.value
      diagnostics += read.diagnostics
      if read.diagnostics.contains(where: { $0.severity == .error }) {
        unreadable.insert(source.name)
      }
    }
    let state = try existing(ImportState.path).map { ImportState($0) } ?? ImportState()
    var importer = Importer(
      mapping: decoded.value, sources: sources,
      knownIDs: Dictionary(
        decoded.value.blocks.map { ($0.name, state.ids(of: $0.origin(in: mapping))) },
        uniquingKeysWith: { first, _ in first }))
    let documents = importer.documents()
    let tables = importer.tables()
    diagnostics += importer.diagnostics
    let emptied = try EmptiedTables(
      tables, sources: sources, unreadable: unreadable, allowsEmpty: allowsEmpty,
      existing: existing)
    // An export without rows is told once, with what it would cost.
    let told = Set(emptied.diagnostics.map(\.range.file))
    diagnostics.removeAll { $0.code == .emptyTable && told.contains($0.range.file) }
    let plan = try ImportPlan(
      documents: documents,
      tables: tables.filter { !emptied.paths.contains($0.path) }.map { ($0.path, $0.bytes) },
      state: state, existing: existing)
    let gone = try GoneDocuments(
      importer, mapping: mapping, incomplete: unreadable, state: plan.state, exists: isThere)
    diagnostics += emptied.diagnostics + plan.diagnostics + gone.diagnostics
    if !isDryRun { try write(plan.changes, state: gone.state) }
    return Report(
      created: plan.changes.filter(\.isNew).map(\.path),
      updated: plan.changes.filter { !$0.isNew }.map(\.path),
      unchangedCount: plan.unchangedCount,
      kept: plan.keptPaths + emptied.kept
        + importer.incompleteTables.filter {
          Disk.entryKind("\(workspace)/\($0)") != nil
        },
      diagnostics: diagnostics)
  }

  /// The files of the exports by the names of their sources; all that are missing are told at once.
  private func exports(_ mapping: ImportMapping) throws(WorkspaceError) -> [String: SourceFile] {
    let folder = sourceFolder ?? folder(of: self.mapping)
    var files: [String: SourceFile] = [:]
    var reasons: [String: String] = [:]
    for source in mapping.sources {
      let path = "\(folder)/\(source.file)"
      do throws(WorkspaceError) {
        files[source.name] = SourceFile(path: path, bytes: try Disk.read(path, shownAs: path))
      } catch {
        guard case .unreadable(_, let reason) = error else { throw error }
        reasons[path] = reason
      }
    }
    guard reasons.isEmpty else { throw .unreadableExports(reasons) }
    return files
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

extension ImportRun.Report {
  /// One line: how many files are new, changed, kept as people left them, and unchanged.
  package var summary: Phrase {
    let (new, changed) = (created.count, updated.count)
    return Phrase(
      en: "\(new) new, \(changed) changed, \(kept.count) kept, \(unchangedCount) unchanged",
      pt:
        "\(new) novos, \(changed) alterados, \(kept.count) mantidos, \(unchangedCount) inalterados",
      pl:
        "nowe: \(new), zmienione: \(changed), zachowane: \(kept.count), bez zmian: \(unchangedCount)",
      fa:
        "تازه: \(new)، تغییریافته: \(changed)، نگه‌داشته: \(kept.count)، بدون تغییر: \(unchangedCount)"
    )
  }
}
