import Diagnostics
import SourceFormats

/// What an import would do to a workspace.
struct ImportPlan: Sendable {
  struct Change: Sendable {
    /// Relative to the workspace.
    let path: String
    let bytes: [UInt8]
    let isNew: Bool
  }

  private(set) var changes: [Change] = []
  private(set) var unchangedCount = 0
  /// Documents with fields that people changed, and files that people moved away or deleted.
  private(set) var keptPaths: [String] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var state: ImportState

  /// - Parameter existing: the bytes of a file of the workspace; nil where there is none.
  init(
    documents: [ImportedDocument], tables: [(path: String, bytes: [UInt8])], state: ImportState,
    existing: (String) throws(WorkspaceError) -> [UInt8]?
  ) throws(WorkspaceError) {
    self.state = state
    for document in documents { try plan(document, existing: existing(document.path)) }
    for table in tables { try plan(table.path, table.bytes, existing: existing(table.path)) }
  }

  private mutating func plan(_ document: ImportedDocument, existing: [UInt8]?) {
    guard let existing else {
      guard !state.knows(document.path) else {
        keptPaths.append(document.path)
        return
      }
      for field in document.fields { state[document.path, field.key] = field.text }
      let text = FrontMatterText.document(document.fields)
      changes.append(Change(path: document.path, bytes: Array(text.utf8), isNew: true))
      return
    }
    let file = SourceFile(path: document.path, bytes: existing)
    guard let merge = DocumentMerge(document, into: file, state: state) else {
      diagnostics += FrontMatter.split(file).diagnostics
      keptPaths.append(document.path)
      return
    }
    state = merge.state
    if !merge.keptKeys.isEmpty { keptPaths.append(document.path) }
    if merge.bytes == existing {
      unchangedCount += 1
    } else {
      changes.append(Change(path: document.path, bytes: merge.bytes, isNew: false))
    }
  }

  private mutating func plan(_ path: String, _ bytes: [UInt8], existing: [UInt8]?) {
    let digest = ImportState.digest(bytes)
    guard existing != bytes else {
      unchangedCount += 1
      state[path, "digest"] = digest
      return
    }
    if let existing, state[path, "digest"] != ImportState.digest(existing) {
      keptPaths.append(path)
      diagnostics.append(.editedByHand(path))
      return
    }
    state[path, "digest"] = digest
    changes.append(Change(path: path, bytes: bytes, isNew: existing == nil))
  }
}
