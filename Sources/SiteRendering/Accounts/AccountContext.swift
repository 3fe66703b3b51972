import AccountModel
import Localization
import Segmentation
import SourceFormats

/// The page of an account: should I worry, who has the ball, what next.
///
/// Parts are made when the template asks for them: the page for print shows few of them.
struct AccountContext: PageContext {
  static let template = "account"
  private static let timelineLength = 8
  private static let listLength = 100

  let account: Account
  let scope: PageScope
  let page: DocumentPageContext
  let facts: AccountRelationFacts
  /// Nil for an account that the data do not know.
  let scorecard: Scorecard?
  /// Lists of other documents of the account, by kind.
  let related: [DocumentSection]
  private let currentPlan: Plan?
  /// Facts that the data say, behind those of the dossier.
  let computedFacts: [Fact]

  /// - Parameter isBrief: leaves out the text, the fields, the mentions and other documents.
  init(_ account: Account, in scope: PageScope, isBrief: Bool = false) {
    self.account = account
    self.scope = scope
    page = DocumentPageContext(account.document, in: scope, isBrief: isBrief)
    facts = AccountRelationFacts(
      account: account, relations: scope.site.library.relations(ofAccount: account.id),
      scope: scope)
    scorecard = scope.site.portfolio.scorecard(of: account.slug)
    let plan = facts.currentPlan
    currentPlan = plan
    computedFacts = facts.computed(scorecard, plan: plan)
    related = isBrief ? [] : facts.related
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .facts: .list(page.facts + computedFacts)
    case .hasFacts: .flag(!page.facts.isEmpty || !computedFacts.isEmpty)
    case .printHref: .text(printHref)
    case .why: scorecard.map { .object(TierExplanation($0, in: scope)) } ?? .flag(false)
    case .health: health
    case .badge: .html(badge)
    case .keyFigures: .list(keyFigures)
    case .hasKeyFigures: .flag(buyer != nil)
    case .situation: .html(situation)
    case .plan: .html(scope.link(to: currentPlan?.id))
    case .planStatus: .text(currentPlan?.status.map { scope.text($0.label) })
    case .objectives: .list(objectives)
    case .actions: .list(facts.actions(limit: Self.listLength))
    case .hasActions: .flag(!facts.relations.actions.isEmpty)
    case .stakeholders: .object(Stakeholders(people, in: scope))
    case .reportingLines: .html(ReportingLines(people, in: scope).html)
    case .contents: .list(AccountContents(context: self).links)
    case .related: .list(related)
    default:
      figureValue(named: name) ?? listValue(named: name) ?? rows.value(named: name)
        ?? page.value(named: name)
    }
  }

  private func figureValue(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .revenueChart: .html(buyer.map { scope.revenueChart(of: $0, id: "k:revenue-chart") })
    case .cumulativeChart: chart { scope.cumulativeChart(of: $0, id: "k:cumulative-chart") }
    case .walletChart: chart { scope.walletChart(of: $0, id: "k:wallet-chart") }
    case .scoreChart: chart { scoreCharts(of: $0) }
    case .tierHistory: chart { scope.tierHistoryChart(of: $0, id: "k:tier-chart") }
    case .heldSentence: .text(scorecard.flatMap { scope.holdSentence(of: $0) })
    case .changes: .htmls(changes)
    case .hasChanges: .flag(!changes.isEmpty)
    case .satisfactionChart: chart { scope.satisfactionChart(of: $0, id: "k:satisfaction") }
    case .orderFigures:
      .list(buyer.map { OrderFigures(scorecard: $0, scope: scope).facts } ?? [])
    case .hasOrderFigures: .flag(buyer != nil)
    case .productMix: .html(buyer.flatMap { scope.productMix(of: $0, id: "k:product-mix") })
    case .contributionChart:
      .html(buyer.flatMap { scope.contributionChart(of: $0, id: "k:contribution") })
    default: nil
    }
  }

  private func listValue(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .whiteSpace: .list(whiteSpace())
    case .hasQuantities: .flag(scope.site.library.tables.ledger.hasQuantities)
    case .hasWhiteSpace: .flag(hasWhiteSpace)
    case .hasBasis: .flag(scorecard.map { WhiteSpaceLine.haveBasis(for: $0, in: scope) } ?? false)
    case .meetings: .list(meetings)
    case .hasMeetings: .flag(!facts.relations.meetings.isEmpty)
    case .earlierMeetings: .htmls(earlierMeetings)
    case .hasEarlierMeetings: .flag(facts.relations.meetings.count > Self.timelineLength)
    case .opportunities: .list(opportunities)
    case .tableLabel: .text(scope.text(FrameText.pipeline))
    case .hasOpportunities: .flag(!facts.relations.opportunities.isEmpty)
    default: nil
    }
  }
}

extension AccountContext {
  /// The figures of an account that has ordered; nil for a prospect.
  private var buyer: Scorecard? { scorecard?.standing == .prospect ? nil : scorecard }

  /// Whether there are figures of orders.
  var isBuyer: Bool { buyer != nil }

  private var health: TemplateValue {
    scorecard?.health.map { .object(TierExplanation(health: $0, in: scope)) } ?? .flag(false)
  }

  /// The badge of the tier, and the mark of health beside it where the workspace asks for it.
  private var badge: SafeHTML {
    guard let health = scorecard?.health, health.tier != nil else { return page.document.badge }
    return """
      \(page.document.badge) <span class="health">\(scope.text(AccountText.health)): \
      \(scope.health(health))</span>
      """
  }
  var hasTierHistory: Bool { scorecard.map { scope.hasTierHistory(of: $0) } ?? false }

  var hasWhiteSpace: Bool {
    scorecard.map { WhiteSpaceLine.exist(for: $0, in: scope) } ?? false
  }

  var rows: AccountRows {
    AccountRows(account: account.slug, scorecard: scorecard, scope: scope)
  }

  private var changes: [SafeHTML] { scorecard.map { scope.tierChanges(of: $0) } ?? [] }

  private func chart(_ draw: (Scorecard) -> SafeHTML?) -> TemplateValue {
    .html(scorecard.flatMap(draw))
  }

  /// The points of the criteria, and where they put the account against the mean one.
  private func scoreCharts(of scorecard: Scorecard) -> SafeHTML {
    let charts = [
      scope.scoreChart(of: scorecard, id: "k:score-chart"),
      scope.scoreSteps(of: scorecard, id: "k:score-steps"),
    ]
    let known = charts.compactMap(\.self)
    return known.isEmpty ? .empty : "<div class=\"charts\">\(known.joined())</div>"
  }

  private var situation: SafeHTML? {
    account.situation.map {
      FieldProse($0, key: "situation", of: account.document, in: scope).paragraphs
    }
  }

  private var printHref: String? {
    scope.site.routes.printAddress(ofAccount: account.id).map { scope.href(to: $0) }
  }

  var keyFigures: [KeyFigure] {
    buyer.map { AccountFigures(scorecard: $0, scope: scope).strip } ?? []
  }

  var hasObjectives: Bool { currentPlan.map { !$0.objectives.isEmpty } ?? false }

  var objectives: [ObjectiveCard] {
    currentPlan.map { plan in
      plan.objectives.map { ObjectiveCard($0, of: plan, in: scope) }
    } ?? []
  }

  private var people: [Person] {
    facts.relations.people.compactMap(scope.site.library.person).filter(\.isPresent)
  }

  /// - Parameter limit: the longest that the list may get; nil for all lines.
  func whiteSpace(limit: Int? = nil) -> [WhiteSpaceLine] {
    scorecard.map { WhiteSpaceLine.lines($0, limit: limit, in: scope) } ?? []
  }

  private var meetings: [MeetingLine] {
    facts.relations.meetings.prefix(Self.timelineLength)
      .compactMap(scope.site.library.meeting).map { MeetingLine($0, in: scope) }
  }

  private var earlierMeetings: [SafeHTML] {
    facts.relations.meetings.dropFirst(Self.timelineLength)
      .compactMap(scope.site.library.meeting).map { meeting in
        let link = scope.linkBesideDate(to: meeting)
        return "\(link) <span class=\"note\">\(scope.date(meeting.date))</span>"
      }
  }

  private var opportunities: [OpportunityLine] {
    facts.relations.opportunities.compactMap(scope.site.library.opportunity)
      .map { OpportunityLine($0, in: scope) }
  }
}
