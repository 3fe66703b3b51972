import AccountModel
import Localization
import Segmentation
import SourceFormats

/// `growth.html`: who grows, who slips, and how much revenue stays.
struct GrowthPage: PortfolioPage {
  static let template = "growth"
  let values: NamedValues

  private static let slippingLimit = 50

  init(_ studies: PortfolioStudies, in scope: PageScope) {
    let portfolio = scope.site.portfolio
    let charts = GrowthCharts(scope: scope)
    let retention = RetentionCharts(scope: scope)
    let silence = SilenceRows(record: studies.silence, scope: scope)
    let movements = MovementRows(scope: scope)
    let slipping = portfolio.scorecardsByRevenue.filter { scorecard in
      (scorecard.metrics.orders.overdueState.value ?? .onTrack) != .onTrack
        && scorecard.metrics.revenue.trailing > .zero
    }
    let standings = portfolio.metrics.rfm.standings
    let shares = RoundedShares.of(standings.map(\.share), places: 1)
    values = [
      .lead: .text(Self.lead(in: scope)), .gains: .html(charts.gains(id: "gains")),
      .losses: .html(charts.losses(id: "losses")), .heat: .html(charts.heat(id: "rfm")),
      .keyFigures: .list(GrowthFigures(scope: scope).all),
      .retentionBridge: .html(retention.cohort(id: "retention-bridge")),
      .revenueBridge: .html(retention.bridge(id: "revenue-bridge")),
      .retentionHistory: .html(retention.history(studies.retention, id: "retention-history")),
      .movements: .list(movements.summary), .hasMovements: .flag(!movements.summary.isEmpty),
      .arrivals: .list(movements.arrivals), .hasArrivals: .flag(!movements.arrivals.isEmpty),
      .silence: .list(silence.all), .hasSilence: .flag(studies.silence.isKnown),
      .silenceNote: .text(silence.note),
      .hasDefinitions: .flag(true),
      .definitions: scope.definitions(of: [
        "yoy", "overdue_ratio", "overdue_state", "next_expected", "movement", "run_rate", "rfm",
        "rfm_segment", "silence_rate", "revenue_bridge",
      ]),
      .slipping: .list(
        slipping.prefix(Self.slippingLimit).map { Self.row($0, silence, in: scope) }),
      .hasSlipping: .flag(!slipping.isEmpty),
      .slippingCount: .text(
        CountedPhrase.accounts.text(slipping.count, in: scope.site.language)),
      .retention: .list(Self.retention(in: scope)),
      .hasRetention: .flag(portfolio.metrics.retention.all.accounts > 0),
      .segments: .list(
        zip(standings, shares).map { segment, share -> NamedValues in
          [
            .name: .text(scope.text(segment.value.label)),
            .accounts: .html(scope.count(segment.accounts)),
            .revenue: .html(scope.money(segment.revenue)),
            .share: .html(scope.percent(share)),
          ]
        }), .hasSegments: .flag(!standings.isEmpty),
    ]
  }

  private static func lead(in scope: PageScope) -> String {
    let metrics = scope.site.portfolio.metrics
    let finding = scope.text(
      .revenueFinding(
        scope.chartShortMoney(metrics.totals.trailing).text, metrics.totals.growth.value,
        scope.style))
    guard let net = metrics.retention.all.net.value else { return finding + "." }
    return finding + ". " + scope.text(.netRetention(scope.style.percent(net)))
  }

  private static func row(
    _ scorecard: Scorecard, _ silence: SilenceRows, in scope: PageScope
  ) -> NamedValues {
    let orders = scorecard.metrics.orders
    let own: NamedValues = [
      .expected: .html(scope.measured(orders.nextExpected) { scope.date($0) }),
      .gap: .html(
        scope.measured(orders.medianGap) {
          scope.isolated(scope.style.days(Int($0.rounded())))
        }), .ratio: .html(scope.measured(orders.overdueRatio) { scope.number($0, places: 1) }),
      .detail: .text(orders.overdueRatio.value.flatMap { silence.sentence(for: $0) }),
    ]
    return scope.accountRow(scorecard).adding(own)
  }

  private static func retention(in scope: PageScope) -> [NamedValues] {
    let summary = scope.site.portfolio.metrics.retention
    let names =
      [scope.text(GrowthText.allCustomers)]
      + ABCClass.allCases.map { scope.text(.priorClass($0.rawValue)) }
    let rows = [summary.all] + summary.byPriorClass
    return zip(names, rows).map { (name: String, retention: RevenueRetention) -> NamedValues in
      [
        .name: .text(name), .accounts: .html(scope.count(retention.accounts)),
        .base: .html(scope.money(retention.base)),
        .net: .html(scope.measured(retention.net) { scope.percent($0) }),
        .gross: .html(scope.measured(retention.gross) { scope.percent($0) }),
        .logo: .html(scope.measured(retention.logo) { scope.percent($0) }),
        .expansion: .html(scope.money(retention.expansion)),
        .contraction: .html(scope.money(retention.contraction)),
        .churned: .html(scope.money(retention.churned)),
      ]
    }
  }
}
