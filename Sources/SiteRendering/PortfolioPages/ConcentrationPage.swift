import AccountModel
import Localization
import Segmentation
import SourceFormats

/// `concentration.html`: how much depends on how few.
struct ConcentrationPage: PortfolioPage {
  static let template = "concentration"
  let values: NamedValues

  private static let limit = 25

  init(in scope: PageScope) {
    let concentration = scope.site.portfolio.metrics.concentration
    let language = scope.site.language
    let rows = concentration.pareto.prefix(Self.limit).compactMap { Self.row($0, in: scope) }
    values = [
      .lead: .text(Self.lead(in: scope)),
      .chart: .html(PortfolioCharts(scope: scope).concentration(id: "pareto")),
      .lorenz: .html(LorenzCurve(scope: scope).figure(id: "lorenz")),
      .hasDefinitions: .flag(true),
      .definitions: scope.definitions(of: [
        "share_ttm", "cum_incl", "median_customers", "herfindahl",
      ]),
      .measures: .list(ConcentrationMeasures(scope: scope).all), .accounts: .list(rows),
      .hasAccounts: .flag(!rows.isEmpty),
      .warnings: .texts(Self.warnings(concentration, in: scope)),
      .count: .text(CountedPhrase.accounts.text(concentration.accounts, in: language)),
    ]
  }

  private static func lead(in scope: PageScope) -> String {
    let concentration = scope.site.portfolio.metrics.concentration
    guard let top = concentration.pareto.first, let fifth = concentration.topFifthShare.value else {
      return scope.text(HomeText.noOrdersYet)
    }
    return scope.text(
      .concentrationLead(
        scope.style.isolated(scope.accountName(top.account)), scope.style.percent(top.revenueShare),
        scope.style.percent(fifth)))
  }

  private static func warnings(_ concentration: Concentration, in scope: PageScope) -> [String] {
    (concentration.dependsOnOneAccount ? [scope.text(ConcentrationText.oneAccountWarning)] : [])
      + (concentration.isHighlyConcentrated
        ? [scope.text(ConcentrationText.highConcentration)] : [])
  }

  /// An account, and what would remain if it were lost.
  private static func row(
    _ point: Concentration.ParetoPoint, in scope: PageScope
  ) -> NamedValues? {
    let concentration = scope.site.portfolio.metrics.concentration
    guard let scorecard = scope.site.portfolio.scorecard(of: point.account),
      let loss = concentration.without(point.account)
    else { return nil }
    let whole = scope.site.portfolio.metrics.totals.positiveTrailing.doubleValue
    let rest = scope.style.compactMoney(whole * (1 - loss.lostShare), significantDigits: 3)
    let own: NamedValues = [
      .share: .html(scope.percent(loss.lostShare)),
      .cumulative: .html(scope.percent(point.revenueShare)), .without: .html(scope.isolated(rest)),
      .index: .html(scope.measured(loss.herfindahl) { scope.number($0, places: 0) }),
      .largest: .html(loss.topShares.first.map { scope.percent($0.share) }),
      .medians: .html(
        scope.measured(scorecard.metrics.medianCustomers) { scope.number($0, places: 1) }),
    ]
    return scope.accountRow(scorecard).adding(own)
  }
}
