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
    var previous = 0.0
    let rows = concentration.pareto.prefix(Self.limit).map { point -> NamedValues in
      let share = point.revenueShare - previous
      previous = point.revenueShare
      let own: NamedValues = [
        .share: .html(scope.percent(share)),
        .cumulative: .html(scope.percent(point.revenueShare)),
        .without: .html(Self.without(share, in: scope)),
      ]
      let scorecard = scope.site.portfolio.scorecard(of: point.account)
      return scorecard.map { scope.accountRow($0).adding(own) } ?? own
    }
    values = [
      .lead: .text(Self.lead(in: scope)),
      .chart: .html(PortfolioCharts(scope: scope).concentration(id: "pareto")),
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

  /// Revenue that would remain without the account.
  private static func without(_ share: Double, in scope: PageScope) -> SafeHTML {
    let whole = scope.site.portfolio.metrics.totals.positiveTrailing.doubleValue
    return scope.isolated(scope.style.compactMoney(whole * (1 - share), significantDigits: 3))
  }
}
