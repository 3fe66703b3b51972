/// What a row of an export is about: rows that agree in it are about the same document.
enum RowIdentity: Hashable, Sendable {
  /// The cell of the block's key column.
  case key(String)
  /// Where the block has no key column, or the row no key: the text of the id, within its account.
  case name(String, account: String?)

  /// The key, or what stands for it, as `reference` finds it and messages quote it.
  var text: String {
    switch self {
    case .key(let key): key
    case .name(let name, _): name
    }
  }
}
