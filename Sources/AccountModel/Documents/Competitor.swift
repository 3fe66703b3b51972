/// A competitor and how it sells.
package struct Competitor: TypedDocument {
  package let document: Document
  package var website: String?
  package var strengths: [String] = []
  package var weaknesses: [String] = []
  package var tactics: [Tactic] = []

  package init(document: Document) { self.document = document }

  package init(id: String, title: String) {
    self.init(document: Document(DocumentID(.competitor, id), title: title))
  }

  /// A line of `tactics:`.
  package struct Tactic: Sendable, Hashable {
    package var text: String
    package var seenOn: CalendarMonth?
    /// The account where it was seen.
    package var at: DocumentID?

    package init(text: String) { self.text = text }
  }
}
