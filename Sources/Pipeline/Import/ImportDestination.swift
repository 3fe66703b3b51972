import AccountModel

/// Where an import may write: data files below `content/data`, documents below `content`.
///
/// Names come from mappings and exports, which other people may have made; a name that could lead
/// elsewhere gives no destination.
enum ImportDestination {
  /// Whether the name is that of a data file, if need be in folders of `content/data`.
  ///
  ///     ImportDestination.isDataFile("2024/orders.csv")   // true
  ///     ImportDestination.isDataFile("../workspace.yml")  // false
  static func isDataFile(_ name: String) -> Bool {
    name.hasSuffix(".csv")
      && name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy(isPlainName)
  }

  /// Where a document of the kind belongs (`design`: one folder an account), relative to the
  /// workspace; nil where the account cannot be a folder.
  ///
  /// - Parameter account: the reference to the account, `account/northwind` or `northwind`.
  static func path(of id: DocumentID, account: String?) -> String? {
    guard isPlainName(id.slug[...]) else { return nil }
    guard let account else { return path(of: id, accountFolder: nil) }
    let parts = account.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last, parts.allSatisfy(isPlainName) else { return nil }
    return path(of: id, accountFolder: "content/accounts/\(name)")
  }

  private static func path(of id: DocumentID, accountFolder: String?) -> String {
    switch (id.kind, accountFolder) {
    case (.account, _): "content/accounts/\(id.slug)/index.md"
    case (.plan, let folder?): "\(folder)/plan-\(id.slug).md"
    case (.meeting, let folder?): "\(folder)/meetings/\(id.slug).md"
    case (.person, let folder?): "\(folder)/people/\(id.slug).md"
    case (.opportunity, let folder?): "\(folder)/opportunities/\(id.slug).md"
    case (.contract, let folder?): "\(folder)/contracts/\(id.slug).md"
    case (.issue, let folder?): "\(folder)/issues/\(id.slug).md"
    case (.review, let folder?): "\(folder)/reviews/\(id.slug).md"
    case (.person, nil): "content/people/\(id.slug).md"
    case (.opportunity, nil): "content/opportunities/\(id.slug).md"
    case (.page, _): "content/handbook/\(id.slug).md"
    default: "content/\(id.kind.rawValue)s/\(id.slug).md"
    }
  }

  /// Whether a part of a path names a visible file or folder on every system. The length leaves
  /// room for the ending of the file that is written beside it.
  private static func isPlainName(_ part: Substring) -> Bool {
    !part.isEmpty && !part.hasPrefix(".") && part.utf8.count <= 200
      && part.unicodeScalars.allSatisfy { scalar in
        scalar != "/" && scalar != "\\" && scalar.properties.generalCategory != .control
      }
  }
}
