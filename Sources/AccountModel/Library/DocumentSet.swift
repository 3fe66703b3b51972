/// The typed documents of a workspace by kind.
package struct DocumentSet: Sendable {
  package var accounts: [Account] = []
  package var plans: [Plan] = []
  package var meetings: [Meeting] = []
  package var people: [Person] = []
  package var opportunities: [Opportunity] = []
  package var playbooks: [Playbook] = []
  package var reviews: [Review] = []
  package var competitors: [Competitor] = []
  package var issues: [IssueReport] = []
  package var contracts: [Contract] = []
  package var pages: [Page] = []

  package init(
    accounts: [Account] = [], plans: [Plan] = [], meetings: [Meeting] = [], people: [Person] = [],
    opportunities: [Opportunity] = []
  ) {
    self.accounts = accounts
    self.plans = plans
    self.meetings = meetings
    self.people = people
    self.opportunities = opportunities
  }

  /// Adds the documents of another set behind those of this one.
  mutating func append(_ other: DocumentSet) {
    accounts += other.accounts
    plans += other.plans
    meetings += other.meetings
    people += other.people
    opportunities += other.opportunities
    playbooks += other.playbooks
    reviews += other.reviews
    competitors += other.competitors
    issues += other.issues
    contracts += other.contracts
    pages += other.pages
  }

  /// The common parts, by kind in the order of `DocumentKind`, then as they stand.
  var all: [Document] {
    var all: [Document] = []
    func add(_ documents: [some TypedDocument]) {
      for document in documents { all.append(document.document) }
    }
    add(accounts)
    add(plans)
    add(meetings)
    add(people)
    add(opportunities)
    add(playbooks)
    add(reviews)
    add(competitors)
    add(issues)
    add(contracts)
    add(pages)
    return all
  }

  /// Each list in order of id.
  func sorted() -> DocumentSet {
    func inOrder<Typed: TypedDocument>(_ documents: [Typed]) -> [Typed] {
      AccountModel.inOrder(documents, key: \.slug, by: <)
    }
    var result = DocumentSet(
      accounts: inOrder(accounts), plans: inOrder(plans), meetings: inOrder(meetings),
      people: inOrder(people), opportunities: inOrder(opportunities))
    result.playbooks = inOrder(playbooks)
    result.reviews = inOrder(reviews)
    result.competitors = inOrder(competitors)
    result.issues = inOrder(issues)
    result.contracts = inOrder(contracts)
    result.pages = inOrder(pages)
    return result
  }

  /// Where in the list of its kind each document stands.
  func positions() -> [DocumentID: Int] {
    var positions: [DocumentID: Int] = [:]
    func add(_ documents: [some TypedDocument]) {
      for (position, document) in documents.enumerated() { positions[document.id] = position }
    }
    add(accounts)
    add(plans)
    add(meetings)
    add(people)
    add(opportunities)
    add(playbooks)
    add(reviews)
    add(competitors)
    add(issues)
    add(contracts)
    add(pages)
    return positions
  }
}
