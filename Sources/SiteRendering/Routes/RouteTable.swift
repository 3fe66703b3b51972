package import AccountModel
import SourceFormats

/// The address of every document's page.
///
/// Addresses are assigned once, in order of kind and id, so that they depend on the documents alone.
/// They are the same in every language.
package struct RouteTable: Sendable {
  /// What a link to a document needs to know of it.
  struct Target: Sendable {
    let address: PageAddress
    let title: String
    let titleHTML: SafeHTML
    let mayBeRightToLeft: Bool

    init(address: PageAddress, title: String) {
      self.address = address
      self.title = title
      titleHTML = SafeHTML(escaping: title)
      mayBeRightToLeft = title.mayBeRightToLeft
    }
  }

  private let targets: [DocumentID: Target]
  private let sources: [String: DocumentID]

  package init(_ library: Library) {
    var assignment = RouteAssignment()
    var targets: [DocumentID: Target] = [:]
    for document in library.documents {
      targets[document.id] = Target(address: assignment.assign(document), title: document.title)
    }
    self.targets = targets
    sources = Dictionary(
      library.documents.map { ($0.path, $0.id) }, uniquingKeysWith: { first, _ in first })
  }

  /// Nil for an id that no document has.
  package func address(of document: DocumentID) -> PageAddress? { targets[document]?.address }

  func target(of document: DocumentID) -> Target? { targets[document] }

  /// The document of a file, by its path relative to the workspace.
  package func document(at path: String) -> DocumentID? { sources[path] }

  /// The one-page summary of an account, for print.
  package func printAddress(ofAccount account: DocumentID) -> PageAddress? {
    guard account.kind == .account, targets[account] != nil else { return nil }
    return PageAddress("accounts/\(FileName(account.slug).text)/print.html")
  }
}
