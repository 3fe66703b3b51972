import AccountModel
import Localization
import Segmentation
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
  /// Of all the accounts that the person owns together.
  let targets: [NamedValues]

  init(_ person: Person, in scope: PageScope) {
    let relations = scope.site.library.relations(ofPerson: person.id)
    page = DocumentPageContext(person.document, in: scope)
    accounts = relations.accounts.map { scope.link(to: $0) }
    reports = relations.directReports.map { scope.link(to: $0) }
    meetings = relations.meetings.prefix(Self.limit)
      .compactMap(scope.site.library.meeting).map { meeting in
        Fact(
          meeting.date.map { scope.style.date(CivilDate($0)) } ?? "",
          scope.linkBesideDate(to: meeting))
      }
    omittedMeetings =
      relations.meetings.count > Self.limit
      ? scope.count(relations.meetings.count - Self.limit) : nil
    opportunities = relations.opportunities.map { scope.link(to: $0) }
    targets = Self.targets(of: person.id, relations.accounts, in: scope)
    let lines = relations.actions.map { (isOpen: $0.isOpen, action: $0) }
    openActions = lines.filter(\.isOpen).prefix(Self.limit).map {
      ActionLine($0.action, in: scope, showsAccount: true)
    }
    closedActions = lines.filter { !$0.isOpen }.suffix(20).reversed().map {
      ActionLine($0.action, in: scope, showsAccount: true)
    }
  }

  private static func targets(
    of person: DocumentID, _ accounts: [DocumentID], in scope: PageScope
  ) -> [NamedValues] {
    let targets = scope.site.index.targets(of: .owner(person.slug))
    guard !targets.isEmpty else { return [] }
    let owned = accounts.filter { scope.site.library.account($0)?.owner == person }
    return TargetRows(scope: scope).rows(
      targets, of: owned.compactMap { scope.site.portfolio.scorecard(of: $0.slug) })
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
    case .targets: .list(targets)
    case .hasTargets: .flag(!targets.isEmpty)
    default: page.value(named: name)
    }
  }
}
