/// The two-way relations between documents, derived from their references.
struct RelationIndex {
  private(set) var accounts: [DocumentID: AccountRelations] = [:]
  private(set) var people: [DocumentID: PersonRelations] = [:]

  /// - Parameter documents: in order of id.
  init(_ documents: DocumentSet) {
    for account in documents.accounts { add(account) }
    for person in documents.people { add(person) }
    for position in latestFirst(documents.plans.map(\.start)) {
      relate(documents.plans[position], \.plans)
    }
    for position in latestFirst(documents.meetings.map(\.date)) {
      add(documents.meetings[position])
    }
    for opportunity in documents.opportunities { add(opportunity) }
    for contract in documents.contracts { relate(contract, \.contracts) }
    for issue in documents.issues { relate(issue, \.issues) }
    for review in documents.reviews { add(review) }
    for page in documents.pages { relate(page, \.pages) }
  }

  private mutating func add(_ account: Account) {
    if let parent = account.parent {
      Self.link(&accounts[parent, default: .init()].children, account.id)
    }
    for presence in account.competitors {
      if let competitor = presence.competitor { addCompetitor(competitor, to: account.id) }
    }
    if let owner = account.owner {
      Self.link(&people[owner, default: .init()].ownedAccounts, account.id)
    }
    let serving = [account.owner, account.backupOwner] + account.team.map(\.person)
    for case let person? in serving {
      Self.link(&people[person, default: .init()].accounts, account.id)
    }
  }

  private mutating func add(_ person: Person) {
    relate(person, \.people)
    if let account = person.account {
      Self.link(&people[person.id, default: .init()].accounts, account)
    }
    if let head = person.reportsTo {
      Self.link(&people[head, default: .init()].directReports, person.id)
    }
  }

  private mutating func add(_ meeting: Meeting) {
    relate(meeting, \.meetings)
    for person in meeting.attendees {
      Self.link(&people[person, default: .init()].meetings, meeting.id)
    }
    guard let account = meeting.account else { return }
    if let date = meeting.date { accounts[account, default: .init()].meetingDays.append(date) }
    if let next = meeting.nextMeeting {
      accounts[account, default: .init()].announcedDays.append(next)
    }
    for competitor in meeting.competitorMentions { addCompetitor(competitor, to: account) }
  }

  private mutating func add(_ opportunity: Opportunity) {
    relate(opportunity, \.opportunities)
    for case let person? in [opportunity.owner] + opportunity.buyers.map(\.person) {
      Self.link(&people[person, default: .init()].opportunities, opportunity.id)
    }
    guard let account = opportunity.account else { return }
    for competitor in opportunity.competitors { addCompetitor(competitor, to: account) }
  }

  private mutating func add(_ review: Review) {
    relate(review, \.reviews)
    for account in review.accounts {
      Self.link(&accounts[account, default: .init()].reviews, review.id)
    }
  }

  private mutating func relate(
    _ document: some TypedDocument, _ list: WritableKeyPath<AccountRelations, [DocumentID]>
  ) {
    guard let account = document.account else { return }
    Self.link(&accounts[account, default: .init()][keyPath: list], document.id)
  }

  private mutating func addCompetitor(_ competitor: DocumentID, to account: DocumentID) {
    guard accounts[account]?.competitors.contains(competitor) != true else { return }
    accounts[account, default: .init()].competitors.append(competitor)
    accounts[account]?.competitors.sort()
  }

  /// A document is related to another once, also where several of its fields say so; these come one
  /// after the other.
  private static func link(_ list: inout [DocumentID], _ id: DocumentID) {
    if list.last != id { list.append(id) }
  }
}
