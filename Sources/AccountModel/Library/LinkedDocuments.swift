internal import Diagnostics

/// What a slice of the documents contributes to the library.
package struct LinkedDocuments: Sendable {
  private(set) var documents = DocumentSet()
  private(set) var taskActions: [Action] = []
  private(set) var mentions: [(target: DocumentID, backlink: Backlink)] = []
  /// In order of path, then of place.
  private(set) var diagnostics: [Diagnostic] = []

  mutating func add(_ linking: DocumentLinking) {
    documents.add(linking.document, fields: linking.fields)
    taskActions += linking.taskActions
    mentions += linking.backlinks
    diagnostics += linking.document.diagnostics
  }
}
