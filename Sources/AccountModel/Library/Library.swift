/// Everything that the workspace says: documents, links, tables and configuration.
///
/// Immutable, and a class only because every page asks it: a copy would count some thirty references.
/// Each list of documents is in order of id.
package final class Library: Sendable {
  package let configuration: Configuration
  package let accounts: [Account]
  package let plans: [Plan]
  package let meetings: [Meeting]
  package let people: [Person]
  package let opportunities: [Opportunity]
  package let playbooks: [Playbook]
  package let reviews: [Review]
  package let competitors: [Competitor]
  package let issues: [IssueReport]
  package let contracts: [Contract]
  package let pages: [Page]
  /// The common parts of all documents, by kind in the order of `DocumentKind`, then by id.
  package let documents: [Document]
  package let links: LinkGraph
  /// Finds documents by what people write.
  package let references: ReferenceIndex
  package let tables: DataTables
  /// The number, from 2 on, of each id that another one differs from in capital letters only; the id
  /// that keeps its addresses has none.
  package let caseVariants: [DocumentID: Int]
  private let actionIndex: ActionIndex
  private let positions: [DocumentID: Int]
  private let accountRelations: [DocumentID: AccountRelations]
  private let personRelations: [DocumentID: PersonRelations]

  /// - Parameters:
  ///   - documents: of any kinds, in any order, with unique ids.
  ///   - actions: of the documents and their texts; nil for those of the documents alone.
  package init(
    documents: DocumentSet, actions: ActionIndex? = nil, links: LinkGraph = .empty,
    references: ReferenceIndex? = nil, tables: DataTables = .empty,
    configuration: Configuration = .standard, caseVariants: [DocumentID: Int] = [:]
  ) {
    let documents = documents.sorted()
    let relations = RelationIndex(documents)
    self.configuration = configuration
    accounts = documents.accounts
    plans = documents.plans
    meetings = documents.meetings
    people = documents.people
    opportunities = documents.opportunities
    playbooks = documents.playbooks
    reviews = documents.reviews
    competitors = documents.competitors
    issues = documents.issues
    contracts = documents.contracts
    pages = documents.pages
    self.documents = documents.all
    actionIndex =
      actions ?? ActionIndex(declared: documents.declaredActions, taskLines: [])
    self.links = links
    self.references = references ?? ReferenceIndex(documents: documents.all, assets: [])
    self.tables = tables
    self.caseVariants = caseVariants
    positions = documents.positions()
    accountRelations = relations.accounts
    personRelations = relations.people
  }

  private init(
    _ other: Library, links: LinkGraph, actions: ActionIndex, tables: DataTables,
    configuration: Configuration? = nil
  ) {
    self.configuration = configuration ?? other.configuration
    accounts = other.accounts
    plans = other.plans
    meetings = other.meetings
    people = other.people
    opportunities = other.opportunities
    playbooks = other.playbooks
    reviews = other.reviews
    competitors = other.competitors
    issues = other.issues
    contracts = other.contracts
    pages = other.pages
    documents = other.documents
    actionIndex = actions
    self.links = links
    references = other.references
    self.tables = tables
    caseVariants = other.caseVariants
    positions = other.positions
    accountRelations = other.accountRelations
    personRelations = other.personRelations
  }

  /// The same library with the data of the CSV files, which can be read only when the accounts'
  /// keys are known.
  package func adding(tables: DataTables) -> Library {
    Library(self, links: links, actions: actionIndex, tables: tables)
  }

  /// The same library with what its documents mention, and what they promise.
  package func adding(links: LinkGraph, actions: ActionIndex) -> Library {
    Library(self, links: links, actions: actions, tables: tables)
  }

  /// The same library with other tiers, for a what-if.
  package func replacing(tiers: TierModel) -> Library {
    var configuration = configuration
    configuration.tiers = tiers
    return Library(
      self, links: links, actions: actionIndex, tables: tables, configuration: configuration)
  }
}

extension Library {
  /// Each lookup answers nil for an id of another kind, and for one that no document has.
  package func account(_ id: DocumentID) -> Account? { find(id, .account, accounts) }
  package func account(_ slug: String) -> Account? { account(DocumentID(.account, slug)) }
  package func plan(_ id: DocumentID) -> Plan? { find(id, .plan, plans) }
  package func meeting(_ id: DocumentID) -> Meeting? { find(id, .meeting, meetings) }
  package func person(_ id: DocumentID) -> Person? { find(id, .person, people) }
  package func opportunity(_ id: DocumentID) -> Opportunity? {
    find(id, .opportunity, opportunities)
  }
  package func playbook(_ id: DocumentID) -> Playbook? { find(id, .playbook, playbooks) }
  package func review(_ id: DocumentID) -> Review? { find(id, .review, reviews) }
  package func competitor(_ id: DocumentID) -> Competitor? { find(id, .competitor, competitors) }
  package func issue(_ id: DocumentID) -> IssueReport? { find(id, .issue, issues) }
  package func contract(_ id: DocumentID) -> Contract? { find(id, .contract, contracts) }
  package func page(_ id: DocumentID) -> Page? { find(id, .page, pages) }

  /// The common part of a document of any kind.
  package func document(_ id: DocumentID) -> Document? {
    guard let position = positions[id] else { return nil }
    return switch id.kind {
    case .account: accounts[position].document
    case .plan: plans[position].document
    case .meeting: meetings[position].document
    case .person: people[position].document
    case .opportunity: opportunities[position].document
    case .playbook: playbooks[position].document
    case .review: reviews[position].document
    case .competitor: competitors[position].document
    case .issue: issues[position].document
    case .contract: contracts[position].document
    case .page: pages[position].document
    }
  }

  /// Every action of the workspace, in order of due date (none last), then source and place.
  package var actions: [Action] { actionIndex.all }

  package func relations(ofAccount id: DocumentID) -> AccountRelations {
    var relations = accountRelations[id] ?? AccountRelations()
    relations.actions = actionIndex.ofAccount[id] ?? []
    return relations
  }

  package func relations(ofPerson id: DocumentID) -> PersonRelations {
    var relations = personRelations[id] ?? PersonRelations()
    relations.actions = actionIndex.ofOwner[id] ?? []
    return relations
  }

  /// What data files may call the accounts.
  package var accountKeys: AccountKeys { AccountKeys(accounts: accounts) }

  private func find<Found>(
    _ id: DocumentID, _ kind: DocumentKind, _ documents: [Found]
  ) -> Found? {
    guard id.kind == kind, let position = positions[id] else { return nil }
    return documents[position]
  }
}
