import AccountModel
import Localization
import Segmentation
import SourceFormats

/// What became of the tiers of a year before: who moved, and whose revenue stayed.
struct TierMigration {
  private let scope: PageScope
  /// Nil where no review is a year old.
  private let retention: TierRetention?

  init(scope: PageScope) {
    let portfolio = scope.site.portfolio
    let start = portfolio.windows.prior.upperBound
    self.scope = scope
    guard let history = portfolio.tierHistory, let first = history.days.first, first <= start
    else {
      retention = nil
      return
    }
    retention = portfolio.tierRetention { history.entry(of: $0, asOf: start)?.held }
  }

  /// Tiers a year before by tiers now, with the accounts and their prior revenue in each cell; nil
  /// where nobody had a tier then.
  func matrix(id: String) -> SafeHTML? {
    guard let retention, retention.rated > 0 else { return nil }
    let codes = scope.site.configuration.tiers.tiers.map(\.code)
    let width = codes.count + 1
    // Who had no tier then and has none now neither came nor went.
    let moves = stride(from: 0, to: retention.migration.count, by: width).map { start in
      retention.migration[start..<start + width].map { move in
        move.accounts > 0 && (move.from != nil || move.to != nil) ? move : nil
      }
    }
    let table = HeatTable(
      rowTitle: scope.text(Phrase.tierBefore), columnTitle: scope.text(Phrase.tierNow),
      rows: codes + [scope.text(Phrase.newWithoutTier)],
      columns: codes + [scope.text(Phrase.lostTier)],
      cells: moves.map { row in
        row.map {
          $0.map { scope.chartCount($0.accounts) } ?? ChartValue(nil, text: scope.style.missing)
        }
      },
      details: moves.map { row in
        row.map { $0.map { scope.chartShortMoney($0.priorRevenue).text } }
      })
    return table.figure(
      ChartCaption(
        id: id, finding: finding(of: retention), period: scope.site.periods.trailing,
        subject: scope.text(Phrase.migration),
        description: scope.text(Phrase.migrationDescription)), in: scope.site.charts)
  }

  private func finding(of retention: TierRetention) -> String {
    func rate(_ rate: Measured<Double>) -> String {
      rate.value.map { scope.style.percent($0, .upTo(0)) } ?? scope.style.missing
    }
    func accounts(_ count: Int) -> String {
      CountedPhrase.accounts.text(count, in: scope.site.language)
    }
    return scope.text(
      .migrationFinding(
        accounts(retention.upgraded), rate(retention.upgradeRate), accounts(retention.downgraded),
        rate(retention.downgradeRate)))
  }

  private var bought: [TierRetention.Cohort] {
    (retention?.cohorts ?? []).filter { $0.retention.accounts > 0 }
  }

  var hasCohorts: Bool { bought.contains { $0.tier != nil } }

  /// What the highest tier brings still; nil without revenue of a year before.
  var finding: String? {
    guard let best = bought.first, let tier = best.tier, let net = best.retention.net.value,
      let logo = best.retention.logo.value
    else { return nil }
    return scope.text(
      .tierRetentionFinding(
        tier, scope.style.percent(net, .upTo(0)), scope.style.percent(logo, .upTo(0))))
  }

  /// `name`, `accounts`, `base`, `net`, `gross`, `logo`, `churned` of each tier at the start.
  var cohorts: [NamedValues] {
    bought.map { cohort in
      let retention = cohort.retention
      return [
        .name: .html(
          cohort.tier == nil
            ? "\(scope.text(Phrase.newWithoutTier))" : scope.tier(cohort.tier)),
        .accounts: .html(scope.count(retention.accounts)),
        .base: .html(scope.money(retention.base)),
        .net: .html(scope.measured(retention.net) { scope.percent($0) }),
        .gross: .html(scope.measured(retention.gross) { scope.percent($0) }),
        .logo: .html(scope.measured(retention.logo) { scope.percent($0) }),
        .churned: .html(scope.money(retention.churned)),
      ]
    }
  }
}
