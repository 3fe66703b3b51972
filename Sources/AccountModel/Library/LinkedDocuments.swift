internal import Diagnostics

/// What a slice of the documents contributes to the library.
package struct LinkedDocuments: Sendable {
  private(set) var documents = DocumentSet()
  private(set) var taskActions: [Action] = []
  private(set) var mentions: [(target: DocumentID, backlink: Backlink)] = []
  /// In order of path, then of place.
  private(set) var diagnostics: [Diagnostic] = []

  mutating func add(_ linked: LinkedDocument) {
    documents.add(linked.document, fields: linked.fields)
    taskActions += linked.taskActions
    mentions += linked.mentions
    diagnostics += linked.document.diagnostics
  }
}
