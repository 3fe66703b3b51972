import AccountModel
import Localization
import Segmentation
import SourceFormats

/// The page of an account: should I worry, who has the ball, what next.
struct AccountContext: PageContext {
  static let template = "account"
  private static let timelineLength = 8
  private static let listLength = 100

  let page: DocumentPageContext
  /// Facts that the data say, behind those of the dossier.
  let computedFacts: [Fact]
  let printHref: String
  let why: TierExplanation?
  let keyFigures: [KeyFigure]
  let revenueChart: SafeHTML?
  let cumulativeChart: SafeHTML?
  let walletChart: SafeHTML?
  let scoreChart: SafeHTML?
  let orderFigures: [Fact]
  let productMix: SafeHTML?
  let contributionChart: SafeHTML?
  let satisfactionChart: SafeHTML?
  let situation: SafeHTML?
  let plan: SafeHTML?
  let planStatus: String?
  let objectives: [ObjectiveCard]
  let actions: [ActionLine]
  let stakeholders: Stakeholders
  let reportingLines: SafeHTML?
  let whiteSpace: [WhiteSpaceLine]
  let meetings: [MeetingLine]
  let earlierMeetings: [SafeHTML]
  let opportunities: [OpportunityLine]
  let opportunityLabel: String
  let related: [DocumentSection]

  /// - Parameter isBrief: leaves out what the page for print has no room for.
  init(_ account: Account, in scope: PageScope, isBrief: Bool = false) {
    let relations = scope.site.library.relations(ofAccount: account.id)
    let facts = AccountRelationFacts(account: account, relations: relations, scope: scope)
    let scorecard = scope.site.portfolio.scorecard(of: account.slug)
    page = DocumentPageContext(account.document, in: scope, isBrief: isBrief)
    computedFacts = facts.computed(scorecard)
    printHref =
      scope.site.routes.printAddress(ofAccount: account.id).map { scope.href(to: $0) } ?? ""
    why = scorecard.map { TierExplanation($0, in: scope) }
    keyFigures =
      scorecard.map {
        $0.standing == .prospect ? [] : AccountFigures(scorecard: $0, scope: scope).strip
      } ?? []
    revenueChart = scorecard.flatMap {
      isBrief || $0.standing == .prospect ? nil : scope.revenueChart(of: $0, id: "k:revenue-chart")
    }
    let charted = isBrief ? nil : scorecard
    cumulativeChart = charted.flatMap { scope.cumulativeChart(of: $0, id: "k:cumulative-chart") }
    walletChart = charted.flatMap { scope.walletChart(of: $0, id: "k:wallet-chart") }
    scoreChart = charted.flatMap { scope.scoreChart(of: $0, id: "k:score-chart") }
    let bought = charted.flatMap { $0.standing == .prospect ? nil : $0 }
    orderFigures = bought.map { OrderFigures(scorecard: $0, scope: scope).facts } ?? []
    productMix = bought.flatMap { scope.productMix(of: $0, id: "k:product-mix") }
    contributionChart = bought.flatMap { scope.contributionChart(of: $0, id: "k:contribution") }
    satisfactionChart = charted.flatMap { scope.satisfactionChart(of: $0, id: "k:satisfaction") }
    situation = account.situation.map { "<p dir=\"auto\">\($0)</p>" }
    let current = facts.currentPlan
    plan = current.map { scope.link(to: $0.id) }
    planStatus = current?.status.map { scope.text($0.label) }
    objectives = current?.objectives.map { ObjectiveCard($0, of: account.id, in: scope) } ?? []
    actions = facts.actions(limit: Self.listLength)
    let people = relations.people.compactMap(scope.site.library.person).filter(\.isPresent)
    stakeholders = Stakeholders(people, in: scope)
    reportingLines = isBrief ? nil : ReportingLines(people, in: scope).html
    whiteSpace = scorecard.map { WhiteSpaceLine.lines($0, in: scope) } ?? []
    meetings = relations.meetings.prefix(Self.timelineLength)
      .compactMap(scope.site.library.meeting).map { MeetingLine($0, in: scope) }
    earlierMeetings = relations.meetings.dropFirst(Self.timelineLength).map { id in
      let date = scope.date(scope.site.library.document(id)?.date)
      return "\(scope.link(to: id)) <span class=\"note\">\(date)</span>"
    }
    opportunities = relations.opportunities.compactMap(scope.site.library.opportunity)
      .map { OpportunityLine($0, in: scope) }
    opportunityLabel = scope.text(FrameText.pipeline)
    related = facts.related
  }

  func value(named name: String) -> TemplateValue? {
    switch name {
    case "facts": .list(page.facts + computedFacts)
    case "hasFacts": .flag(!page.facts.isEmpty || !computedFacts.isEmpty)
    case "printHref": .text(printHref)
    case "why": why.map { .object($0) } ?? .flag(false)
    case "keyFigures": .list(keyFigures)
    case "hasKeyFigures": .flag(!keyFigures.isEmpty)
    case "revenueChart": .html(revenueChart)
    case "cumulativeChart": .html(cumulativeChart)
    case "walletChart": .html(walletChart)
    case "scoreChart": .html(scoreChart)
    case "plan": .html(plan)
    case "planStatus": .text(planStatus)
    case "objectives": .list(objectives)
    case "actions": .list(actions)
    case "hasActions": .flag(!actions.isEmpty)
    case "stakeholders": .object(stakeholders)
    default: listValue(named: name)
    }
  }

  private func listValue(named name: String) -> TemplateValue? {
    switch name {
    case "situation": .html(situation)
    case "orderFigures": .list(orderFigures)
    case "hasOrderFigures": .flag(!orderFigures.isEmpty)
    case "productMix": .html(productMix)
    case "contributionChart": .html(contributionChart)
    case "satisfactionChart": .html(satisfactionChart)
    case "reportingLines": .html(reportingLines)
    case "whiteSpace": .list(whiteSpace)
    case "hasWhiteSpace": .flag(!whiteSpace.isEmpty)
    case "meetings": .list(meetings)
    case "hasMeetings": .flag(!meetings.isEmpty)
    case "earlierMeetings": .htmls(earlierMeetings)
    case "hasEarlierMeetings": .flag(!earlierMeetings.isEmpty)
    case "opportunities": .list(opportunities)
    case "tableLabel": .text(opportunityLabel)
    case "hasOpportunities": .flag(!opportunities.isEmpty)
    case "related": .list(related)
    default: page.value(named: name)
    }
  }
}
