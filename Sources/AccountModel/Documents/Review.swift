/// A business review with a customer, or a review of tiers.
package struct Review: TypedDocument {
  package let document: Document
  package var kind: ReviewKind?
  package var date: CalendarDate?
  package var accounts: [DocumentID] = []
  package var attendees: [DocumentID] = []
  package var decisions: [Decision] = []
  package var actions: [Action] = []

  package init(document: Document) { self.document = document }

  package init(id: String, title: String, date: CalendarDate? = nil) {
    self.init(document: Document(DocumentID(.review, id), title: title, date: date))
    self.date = date
  }
}
