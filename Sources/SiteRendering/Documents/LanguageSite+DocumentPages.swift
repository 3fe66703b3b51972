import AccountModel
import Localization

extension LanguageSite {
  /// One page a document, and the print page of each account.
  var documentPages: [Page] {
    let library = library
    return library.accounts.flatMap { accountPages($0) }
      + library.plans.map { plan in page(of: plan.document) { PlanContext(plan, in: $0) } }
      + library.meetings.map { meeting in
        page(of: meeting.document) { MeetingContext(meeting, in: $0) }
      }
      + library.people.map { person in
        page(of: person.document) { PersonContext(person, in: $0) }
      }
      + library.opportunities.map { opportunity in
        page(of: opportunity.document) { OpportunityContext(opportunity, in: $0) }
      }
      + library.reviews.map { review in
        page(of: review.document) {
          DocumentPageContext(review.document, actions: review.actions, in: $0)
        }
      }
      + plainPages(library)
  }

  private func plainPages(_ library: Library) -> [Page] {
    let documents =
      library.playbooks.map(\.document) + library.competitors.map(\.document)
      + library.issues.map(\.document) + library.contracts.map(\.document)
      + library.pages.map(\.document)
    return documents.map { document in
      page(of: document) { scope in
        DocumentPageContext(
          document, actions: scope.site.index.taskLines(of: document.id), in: scope)
      }
    }
  }

  private func accountPages(_ account: Account) -> [Page] {
    let dossier = page(of: account.document) { AccountContext(account, in: $0) }
    guard let address = routes.printAddress(ofAccount: account.id) else { return [dossier] }
    let heading = PageHeading(
      title: account.title, section: .accounts, ancestors: ancestors(of: account.document),
      source: account.path)
    return [dossier, page(at: address, heading: heading) { AccountPrintContext(account, in: $0) }]
  }

  private func page<Content: PageContext>(
    of document: Document, content: @escaping @Sendable (PageScope) -> Content
  ) -> Page {
    guard let address = routes.address(of: document.id) else {
      preconditionFailure("every document of the library has a route")
    }
    let heading = PageHeading(
      title: document.title, section: document.kind.section, ancestors: ancestors(of: document),
      source: document.path.isEmpty ? nil : document.path)
    return page(at: address, heading: heading, content: content)
  }

  /// The index of the document's section, and its account.
  private func ancestors(of document: Document) -> [PageHeading.Ancestor] {
    var ancestors: [PageHeading.Ancestor] = []
    if let account = document.account, account != document.id,
      let address = routes.address(of: account), document.kind.belongsToAccount
    {
      ancestors.append(
        PageHeading.Ancestor(FrameText.sectionAccounts.text(in: language), at: .accounts))
      let title = library.document(account)?.title ?? account.slug
      return ancestors + [PageHeading.Ancestor(title, at: address)]
    }
    guard let index = document.kind.index else { return ancestors }
    ancestors.append(PageHeading.Ancestor(document.kind.pluralLabel.text(in: language), at: index))
    return ancestors
  }
}

extension DocumentKind {
  var section: SiteSection? {
    switch self {
    case .account, .plan, .opportunity, .issue, .contract: .accounts
    case .person: .people
    case .meeting, .review: .meetings
    case .playbook, .competitor, .page: .handbook
    }
  }

  /// Whether its place in the site is below its account.
  fileprivate var belongsToAccount: Bool {
    switch self {
    case .plan, .meeting, .opportunity, .issue, .contract: true
    default: false
    }
  }

  /// The page that lists the documents of the kind; nil where none does.
  fileprivate var index: PageAddress? {
    switch self {
    case .account, .plan, .issue, .contract: .accounts
    case .meeting, .review: .meetings
    case .person: .people
    case .opportunity: .opportunities
    case .playbook: .playbooks
    case .competitor: .competitors
    case .page: .handbook
    }
  }
}
