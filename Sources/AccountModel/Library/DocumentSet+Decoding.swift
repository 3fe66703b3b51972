extension DocumentSet {
  /// Puts a document into the list of its type.
  mutating func add(_ document: Document, fields: FieldReader) {
    switch document.kind {
    case .account: accounts.append(Account(document: document, fields: fields))
    case .plan: plans.append(Plan(document: document, fields: fields))
    case .meeting: meetings.append(Meeting(document: document, fields: fields))
    case .person: people.append(Person(document: document, fields: fields))
    case .opportunity: opportunities.append(Opportunity(document: document, fields: fields))
    case .playbook: playbooks.append(Playbook(document: document, fields: fields))
    case .review: reviews.append(Review(document: document, fields: fields))
    case .competitor: competitors.append(Competitor(document: document, fields: fields))
    case .issue: issues.append(IssueReport(document: document, fields: fields))
    case .contract: contracts.append(Contract(document: document, fields: fields))
    case .page: pages.append(Page(document: document, fields: fields))
    }
  }
}
