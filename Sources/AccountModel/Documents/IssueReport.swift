/// A complaint of a customer.
package struct IssueReport: TypedDocument {
  package let document: Document
  package var opened: CalendarDate?
  package var severity: IssueSeverity?
  package var status: IssueStatus?
  package var reason: RiskReason?
  package var owner: DocumentID?
  package var due: CalendarDate?
  /// Nil while it is open.
  package var resolved: CalendarDate?
  package var isCustomerTold: Bool?

  package init(document: Document) { self.document = document }

  package init(id: String, title: String, account: DocumentID? = nil) {
    self.init(document: Document(DocumentID(.issue, id), title: title, account: account))
  }

  package var isOpen: Bool { resolved == nil && status != .resolved && status != .closed }
}
