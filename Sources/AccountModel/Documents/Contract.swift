/// An agreement with an account.
package struct Contract: TypedDocument {
  package let document: Document
  package var start: CalendarDate?
  package var end: CalendarDate?
  package var noticeDays: Int?
  package var renewsAutomatically: Bool?
  package var value: Money?

  package init(document: Document) { self.document = document }

  package init(id: String, title: String, account: DocumentID? = nil) {
    self.init(document: Document(DocumentID(.contract, id), title: title, account: account))
  }

  /// The last day on which notice can be given; nil without an end or a notice period.
  package var noticeDate: CalendarDate? {
    guard let end, let noticeDays else { return nil }
    return end.adding(days: -noticeDays)
  }
}
