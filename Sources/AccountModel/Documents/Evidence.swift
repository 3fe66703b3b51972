/// Where a statement comes from: a document of the workspace, or words.
package enum Evidence: Sendable, Hashable {
  case document(DocumentPlace)
  /// Also a link that leads nowhere, as typed.
  case text(String)
}

/// A document, or a part of one: `plan/acme-2026#a3`.
package struct DocumentPlace: Sendable, Hashable {
  package let document: DocumentID
  /// The id of an objective, action or need, or a heading's anchor; nil for the whole document.
  package let anchor: String?

  package init(_ document: DocumentID, anchor: String? = nil) {
    self.document = document
    self.anchor = anchor
  }
}
