/// A page of the handbook.
package struct Page: TypedDocument {
  package let document: Document
  /// Where it stands in the list of pages; pages without a number follow in order of title.
  package var order: Int?
  package var summary: String?

  package init(document: Document) { self.document = document }

  package init(id: String, title: String) {
    self.init(document: Document(DocumentID(.page, id), title: title))
  }
}
