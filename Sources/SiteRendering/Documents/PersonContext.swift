import AccountModel
import Localization
import SourceFormats

/// The page of a contact or colleague.
struct PersonContext: PageContext {
  static let template = "person"
  /// Entries of a list before the rest is counted.
  private static let limit = 100

  let page: DocumentPageContext
  let accounts: [SafeHTML]
  let reports: [SafeHTML]
  let meetings: [Fact]
  let omittedMeetings: SafeHTML?
  let opportunities: [SafeHTML]
  let openActions: [ActionLine]
  let closedActions: [ActionLine]

  init(_ person: Person, in scope: PageScope) {
    let relations = scope.site.library.relations(ofPerson: person.id)
    page = DocumentPageContext(person.document, in: scope)
    accounts = relations.accounts.map { scope.link(to: $0) }
    reports = relations.directReports.map { scope.link(to: $0) }
    meetings = relations.meetings.prefix(Self.limit).map { id in
      let date = scope.site.library.document(id)?.date
      return Fact(date.map { scope.style.date(CivilDate($0)) } ?? "", scope.link(to: id))
    }
    omittedMeetings =
      relations.meetings.count > Self.limit
      ? scope.count(relations.meetings.count - Self.limit) : nil
    opportunities = relations.opportunities.map { scope.link(to: $0) }
    let lines = relations.actions.map { (isOpen: $0.isOpen, action: $0) }
    openActions = lines.filter(\.isOpen).prefix(Self.limit).map {
      ActionLine($0.action, in: scope, showsAccount: true)
    }
    closedActions = lines.filter { !$0.isOpen }.suffix(20).reversed().map {
      ActionLine($0.action, in: scope, showsAccount: true)
    }
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .accounts: .htmls(accounts)
    case .hasAccounts: .flag(!accounts.isEmpty)
    case .reports: .htmls(reports)
    case .hasReports: .flag(!reports.isEmpty)
    case .meetings: .list(meetings)
    case .hasMeetings: .flag(!meetings.isEmpty)
    case .omittedMeetings: .html(omittedMeetings)
    case .opportunities: .htmls(opportunities)
    case .hasOpportunities: .flag(!opportunities.isEmpty)
    case .actions: .list(openActions)
    case .hasActions: .flag(!openActions.isEmpty)
    case .closedActions: .list(closedActions)
    case .hasClosedActions: .flag(!closedActions.isEmpty)
    default: page.value(named: name)
    }
  }
}
