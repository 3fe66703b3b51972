import AccountModel

/// What an import has to say about one document.
struct ImportedDocument: Sendable {
  /// Relative to the workspace.
  let path: String
  let id: DocumentID
  /// The cell of the block's key column; nil where it has none.
  let key: String?
  /// Front-matter keys (`legal.city` for a nested one) with their texts, in the order of the
  /// mapping, `type`, `id` and `account` first.
  let fields: [(key: String, text: String)]
}
