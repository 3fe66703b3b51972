/// A document with its references connected, and what its text contributes to others.
struct LinkedDocument {
  let document: Document
  /// For the typed document.
  let fields: FieldReader
  /// The actions of the task lines of its text.
  let taskActions: [Action]
  /// One for each field or sentence that mentions a document.
  let mentions: [(target: DocumentID, backlink: Backlink)]
}
