import Diagnostics

/// The documents that the last import made and this one does not, because their rows are gone from
/// the export. Their files stay: what people wrote in them is nobody's to delete.
struct GoneDocuments {
  /// The state after the import: it knows which block of which mapping made a document.
  private(set) var state: ImportState
  /// One for each block.
  private(set) var diagnostics: [Diagnostic] = []

  private static let key = "@mapping"

  /// - Parameters:
  ///   - mapping: the path of the mapping file; its name tells the imports of a workspace apart.
  ///   - incomplete: names of exports that could not be read in whole, whose rows are not gone.
  ///   - exists: whether a file of the workspace is there.
  init(
    _ importer: Importer, mapping: String, incomplete: Set<String>, state: ImportState,
    exists: (String) throws(WorkspaceError) -> Bool
  ) throws(WorkspaceError) {
    self.state = state
    let made = Set(importer.made.values.joined().map(\.path))
    for block in importer.mapping.blocks {
      guard let source = importer.sources[block.source], !incomplete.contains(block.source),
        !source.rows.isEmpty
      else { continue }
      let origin = block.origin(in: mapping)
      var ids: [String] = []
      for path in state.paths(where: Self.key, is: origin) where !made.contains(path) {
        // Said once: from now on the document is nobody's but the team's.
        self.state[path, Self.key] = nil
        if try exists(path) { ids.append(state[path, "id"] ?? path) }
      }
      for document in importer.made[block.name] ?? [] {
        self.state[document.path, Self.key] = origin
        if let key = document.key { self.state.note(key, of: origin, at: document.path) }
      }
      if !ids.isEmpty {
        diagnostics.append(.goneFromExport(ids.sorted(), block: block.name, export: source.file))
      }
    }
  }
}
