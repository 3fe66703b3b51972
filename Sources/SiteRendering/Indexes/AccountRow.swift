import AccountModel
import Localization
import Segmentation
import SourceFormats

/// An account in a table of accounts.
struct AccountRow: TemplateContext {
  let account: SafeHTML
  let detail: SafeHTML?
  let score: SafeHTML?
  let sortScore: String
  let revenue: SafeHTML?
  let sortRevenue: String
  let growth: SafeHTML?
  let sortGrowth: String
  let sparkline: SafeHTML?
  let cell: SafeHTML?
  /// Nil where the workspace asks for no health.
  let health: SafeHTML?
  let sortHealth: String
  let owner: SafeHTML?
  let lastMeeting: SafeHTML?
  let sortMeeting: String

  init(_ scorecard: Scorecard, in scope: PageScope) {
    let library = scope.site.library
    let id = DocumentID(.account, scorecard.account)
    let dossier = library.account(id)
    let revenue = scorecard.metrics.revenue
    let isProspect = scorecard.standing == .prospect
    account = scope.accountLink(scorecard.account)
    detail =
      scorecard.standing == .customer
      ? dossier?.segment.map { scope.code($0, in: .segment) }
      : "\(scope.text(scorecard.standing.label))"
    score = scorecard.tier.score.value.map { scope.number($0.rounded(places: 1)) }
    sortScore = scorecard.tier.score.value?.description ?? ""
    self.revenue = isProspect ? nil : scope.money(revenue.trailing)
    sortRevenue = isProspect ? "" : revenue.trailing.description
    growth = revenue.growth.value.map { growth in
      "<span class=\"\(growth < 0 ? "bad" : "good")\">\(scope.change(growth))</span>"
    }
    sortGrowth = revenue.growth.value.map { "\($0)" } ?? ""
    sparkline = isProspect ? nil : scope.sparkline(revenue.lastTwelveMonths)
    cell = scorecard.metrics.classes.cell.value.map { scope.name($0.code) }
    health = scorecard.health.map { scope.health($0) }
    sortHealth = scope.sortHealth(scorecard.health)
    owner = scope.link(to: dossier?.owner)
    let met = library.relations(ofAccount: id).meetings.lazy
      .compactMap { library.document($0)?.date }.first { $0 <= scope.site.asOf }
    lastMeeting = scope.date(met)
    sortMeeting = met?.iso ?? ""
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .account: .html(account)
    case .detail: .html(detail)
    case .score: .html(score)
    case .sortScore: .text(sortScore)
    case .revenue: .html(revenue)
    case .sortRevenue: .text(sortRevenue)
    case .growth: .html(growth)
    case .sortGrowth: .text(sortGrowth)
    case .sparkline: .html(sparkline)
    case .cell: .html(cell)
    case .health: .html(health)
    case .sortHealth: .text(sortHealth)
    case .owner: .html(owner)
    case .lastMeeting: .html(lastMeeting)
    case .sortMeeting: .text(sortMeeting)
    default: nil
    }
  }
}
