package import AccountModel

/// The address of every document's page.
///
/// Addresses are assigned once, in order of kind and id, so that they depend on the documents alone.
/// They are the same in every language.
package struct RouteTable: Sendable {
  private let addresses: [DocumentID: PageAddress]
  private let sources: [String: DocumentID]

  package init(_ library: Library) {
    var assignment = RouteAssignment()
    for document in library.documents { assignment.assign(document) }
    addresses = assignment.addresses
    sources = Dictionary(
      library.documents.map { ($0.path, $0.id) }, uniquingKeysWith: { first, _ in first })
  }

  /// Nil for an id that no document has.
  package func address(of document: DocumentID) -> PageAddress? { addresses[document] }

  /// The document of a file, by its path relative to the workspace.
  package func document(at path: String) -> DocumentID? { sources[path] }

  /// The one-page summary of an account, for print.
  package func printAddress(ofAccount account: DocumentID) -> PageAddress? {
    guard account.kind == .account, addresses[account] != nil else { return nil }
    return PageAddress("accounts/\(FileName(account.slug).text)/print.html")
  }
}
