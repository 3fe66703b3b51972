package import AccountModel
import SourceFormats

/// The address of every document's page.
///
/// Addresses are assigned once, in order of kind and id, so that they depend on the documents alone.
/// They are the same in every language.
///
/// Immutable, and a class only because every link asks it: a copy would count two references that
/// all cores share.
package final class RouteTable: Sendable {
  /// The page of a document.
  ///
  /// A class only because many pages ask for it: a copy would count four references.
  final class Target: Sendable {
    let id: DocumentID
    let address: PageAddress
    let title: String

    init(id: DocumentID, address: PageAddress, title: String) {
      self.id = id
      self.address = address
      self.title = title
    }
  }

  private let targets: [DocumentID: Target]
  private let sources: [String: DocumentID]
  private let names: DocumentNames

  package init(_ library: Library) {
    names = DocumentNames(library)
    var assignment = RouteAssignment(names)
    var targets: [DocumentID: Target] = [:]
    targets.reserveCapacity(library.documents.count)
    for document in library.documents {
      targets[document.id] = Target(
        id: document.id, address: assignment.assign(document), title: document.title)
    }
    self.targets = targets
    sources = Dictionary(
      library.documents.map { ($0.path, $0.id) }, uniquingKeysWith: { first, _ in first })
  }

  /// Nil for an id that no document has.
  package func address(of document: DocumentID) -> PageAddress? { targets[document]?.address }

  func target(of document: DocumentID) -> Target? { targets[document] }

  /// Something for each document, made from its page.
  func map<Value>(_ transform: (Target) -> Value) -> [DocumentID: Value] {
    targets.mapValues(transform)
  }

  /// What the pages about a document that is not their own are named after: the lists of an owner.
  func name(of document: DocumentID) -> String { names.name(of: document) }

  /// The document of a file, by its path relative to the workspace.
  package func document(at path: String) -> DocumentID? { sources[path] }

  /// The one-page summary of an account, for print.
  package func printAddress(ofAccount account: DocumentID) -> PageAddress? {
    guard account.kind == .account, targets[account] != nil else { return nil }
    return PageAddress("accounts/\(names.name(of: account))/print.html")
  }
}
