import AccountModel
import Localization
import Segmentation
import SourceFormats

/// `contribution.html`: what is left of revenue, what serving accounts takes, and when.
struct ContributionPage: PortfolioPage {
  static let template = "contribution"
  let values: NamedValues

  private static let limit = 25

  init(in scope: PageScope) {
    let portfolio = scope.site.portfolio
    let service = portfolio.service
    let charts = ContributionCharts(scope: scope)
    let lowest = Self.lowest(portfolio)
    values = [
      .lead: .text(Self.lead(in: scope)), .keyFigures: .list(Self.figures(service, in: scope)),
      .hasKeyFigures: .flag(service.costedAccounts > 0 || service.contributingAccounts > 0),
      .chart: .html(charts.steps(id: "contribution-steps")),
      .whaleCurve: .html(charts.whale(id: "whale")),
      .tiers: .list(Self.tiers(in: scope)), .hasTiers: .flag(service.costedAccounts > 0),
      .accounts: .list(lowest.prefix(Self.limit).map { Self.row($0, in: scope) }),
      .hasAccounts: .flag(!lowest.isEmpty),
      .season: .html(charts.season(id: "season")), .seasonNote: .text(Self.season(in: scope)),
      .hasDefinitions: .flag(true),
      .definitions: scope.definitions(of: [
        "gross_margin", "cost_to_serve", "contribution", "contribution_margin",
        "cost_to_serve_ratio", "return_on_service", "effort_share", "whale_peak",
        "seasonal_index",
      ]),
    ]
  }

  /// The accounts whose contribution is known, the lowest first.
  private static func lowest(_ portfolio: Portfolio) -> [Scorecard] {
    let known = portfolio.scorecards.compactMap { scorecard in
      scorecard.metrics.profitability.contribution.value.map {
        (scorecard: scorecard, contribution: $0)
      }
    }
    return known.sorted { left, right in
      left.contribution == right.contribution
        ? left.scorecard.account < right.scorecard.account
        : left.contribution < right.contribution
    }.map(\.scorecard)
  }

  private static func lead(in scope: PageScope) -> String {
    let known = ContributionCharts(scope: scope).sums
    guard known.accounts > 0 else { return scope.text(ContributionText.noCosts) }
    return scope.text(
      .contributionLead(
        scope.chartShortMoney(known.contribution).text, scope.chartShortMoney(known.revenue).text))
  }

  private static func figures(_ service: ServiceSummary, in scope: PageScope) -> [KeyFigure] {
    func accounts(_ count: Int) -> SafeHTML {
      let accounts = CountedPhrase.accounts.text(count, in: scope.site.language)
      return "\(accounts) \(scope.text(ContributionText.knownAccounts))"
    }
    let whale = scope.site.portfolio.metrics.whaleCurve
    return [
      service.contribution.value.map {
        scope.keyFigure(
          "contribution", scope.text(ContributionText.contributionTotal), scope.shortMoney($0),
          detail: accounts(service.contributingAccounts))
      },
      service.costToServe.value.map {
        scope.keyFigure(
          "cost_to_serve", scope.text(ContributionText.costTotal), scope.shortMoney($0),
          detail: accounts(service.costedAccounts))
      },
      service.costToServeRatio.value.map {
        scope.keyFigure(
          "service_ratio", scope.text(ContributionText.serviceRatio), scope.percent($0))
      },
      service.returnOnService.value.map {
        scope.keyFigure(
          "return_on_service", scope.text(ContributionText.returnOnService), scope.percent($0))
      },
      whale.value.flatMap { curve in
        curve.peakShare.value.map {
          scope.keyFigure(
            "whale_peak", scope.text(ContributionText.whalePeak), scope.percent($0),
            detail: "\(CountedPhrase.accounts.text(curve.accountsToPeak, in: scope.site.language))")
        }
      },
    ].compactMap(\.self)
  }

  /// Tiers with revenue or a cost, in the model's order.
  private static func tiers(in scope: PageScope) -> [NamedValues] {
    let metrics = scope.site.portfolio.metrics
    return zip(metrics.tiers, metrics.service).compactMap { tier, service -> NamedValues? in
      guard service.revenue != .zero || service.costedAccounts > 0 else { return nil }
      func percent(_ value: Measured<Double>) -> SafeHTML {
        scope.measured(value) { scope.percent($0) }
      }
      return [
        .badge: .html(scope.tier(tier.value)), .accounts: .html(scope.count(service.accounts)),
        .revenue: .html(scope.money(service.revenue)), .share: .html(scope.percent(tier.share)),
        .cost: .html(scope.measured(service.costToServe) { scope.money($0) }),
        .effortShare: .html(percent(service.effortShare)),
        .ratio: .html(percent(service.costToServeRatio)),
        .contribution: .html(scope.measured(service.contribution) { scope.money($0) }),
        .returnOnService: .html(percent(service.returnOnService)),
      ]
    }
  }

  private static func row(_ scorecard: Scorecard, in scope: PageScope) -> NamedValues {
    let profit = scorecard.metrics.profitability
    let own: NamedValues = [
      .cost: .html(scope.measured(profit.costToServe) { scope.money($0) }),
      .ratio: .html(scope.measured(profit.costToServeRatio) { scope.percent($0) }),
      .contribution: .html(
        scope.measured(profit.contribution) { amount in
          let mood = amount < .zero ? "bad" : ""
          return "<span class=\"\(mood)\">\(scope.money(amount))</span>"
        }),
      .margin: .html(scope.measured(profit.contributionMargin) { scope.percent($0) }),
    ]
    return scope.accountRow(scorecard).adding(own)
  }

  /// What taking the season out does to the variation of the portfolio's months.
  private static func season(in scope: PageScope) -> String? {
    guard let season = scope.site.portfolio.metrics.seasonality.value else { return nil }
    let before = scope.style.decimal(season.variation, .upTo(2))
    let after = scope.style.decimal(season.adjustedVariation, .upTo(2))
    return scope.text(
      season.adjustedVariation < season.variation
        ? .seasonVariation(before, after) : .seasonStays(before, after))
  }
}
