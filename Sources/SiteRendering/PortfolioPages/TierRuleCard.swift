import AccountModel
import Localization
import Segmentation
import SourceFormats

/// The tier model in words: weights, anchors, thresholds and the rules above the score.
struct TierRuleCard {
  let scope: PageScope

  private var model: TierModel { scope.site.configuration.tiers }

  /// `badge`, `name`, `threshold`, `accounts`, `revenue`, `share` of each tier, and those without.
  var tiers: [NamedValues] {
    let summaries = scope.site.portfolio.metrics.tiers.filter {
      $0.value != nil || $0.accounts > 0
    }
    let shares = RoundedShares.of(summaries.map(\.share), places: 1)
    return zip(summaries, shares).map { summary, share in
      let tier = model.tiers.first { $0.code == summary.value }
      return [
        .badge: .html(scope.tier(summary.value)),
        .name: .text(
          tier.map { scope.text($0.name) } ?? scope.text(TiersText.tiersWithout)),
        .threshold: tier.map { .text(threshold($0)) },
        .accounts: .html(scope.count(summary.accounts)),
        .revenue: .html(scope.money(summary.revenue)),
        .share: .html(scope.percent(share)),
      ]
    }
  }

  private func threshold(_ tier: TierModel.Tier) -> String {
    guard let score = tier.threshold else { return scope.text(TiersText.below) }
    return scope.text(.fromScore(scope.chartNumber(score).text))
  }

  /// `name`, `weight` (percent of the sum), `scale` and `used` of each criterion.
  var criteria: [NamedValues] {
    let total = model.criteria.reduce(0) { $0 + $1.weight.doubleValue }
    let shares = RoundedShares.of(
      model.criteria.map { total > 0 ? $0.weight.doubleValue / total : 0 }, places: 1)
    return zip(model.criteria, shares).map { criterion, share in
      let known = scope.site.portfolio.scorecards.count { scorecard in
        scorecard.tier.criteria.contains { $0.measure == criterion.measure && $0.counts }
      }
      return [
        .name: .text(scope.text(criterion.measure.label)),
        .weight: .html(scope.percent(share)), .scale: .text(scale(of: criterion)),
        .used: .html(scope.count(known)),
      ]
    }
  }

  private func scale(of criterion: TierModel.Criterion) -> String {
    switch criterion.normalisation {
    case .target: anchors(of: criterion.measure) ?? scope.text(TiersText.noValueYet)
    case .minmax(let isWinsorised):
      scope.text(isWinsorised ? TiersText.scaleWinsorised : .scaleMinmax)
    case .percentile, .rank: scope.text(TiersText.scalePercentile)
    case .map(let values): map(values, of: criterion.measure)
    }
  }

  /// The anchors as they were used, whether configured or computed.
  private func anchors(of measure: TierModel.Measure) -> String? {
    let used = scope.site.portfolio.scorecards.lazy.compactMap { scorecard in
      scorecard.tier.criteria.first { $0.measure == measure && $0.anchors != nil && $0.counts }
    }.first
    guard let used, let anchors = used.anchors else { return nil }
    let floor = written(anchors.floor, used.quantity)
    let target = written(anchors.target, used.quantity)
    let scale = scope.text(
      anchors.isRelative ? .scaleRelative(floor, target) : .scaleTarget(floor, target))
    return anchors.isLogarithmic ? "\(scale) \(scope.text(TiersText.scaleLogarithmic))" : scale
  }

  private func written(_ value: Double, _ quantity: CriterionQuantity) -> String {
    switch quantity.kind {
    case .money: scope.style.compactMoney(value, significantDigits: 3)
    case .fraction: scope.style.percent(value, .upTo(0))
    case .years: scope.style.countOfYears(value)
    case .number, .count, .word: scope.style.decimal(value, .upTo(2))
    }
  }

  private func map(_ values: [String: Double], of measure: TierModel.Measure) -> String {
    guard !values.isEmpty else { return scope.text(TiersText.noValueYet) }
    let sorted = values.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return scope.style.list(
      sorted.map { code, value in
        let name = measure == .segment ? scope.site.name(ofCode: code, in: .segment) ?? code : code
        return "\(scope.style.isolated(name)) \(scope.style.percent(value))"
      })
  }

  /// The missing policy and the guard rails.
  var notes: [String] {
    let missing: TiersText =
      switch model.missing {
      case .renormalise: .missingRenormalise
      case .zero: .missingZero
      case .neutral: .missingNeutral
      }
    let rails = model.guardRails
    func code(_ rail: TierModel.GuardRails.Rail) -> String? {
      model.position(of: rail).map { scope.style.isolated(model.tiers[$0].code) }
    }
    let rules: [Phrase?] = [
      missing.phrase, code(rails.classA).map(Phrase.classALift),
      code(rails.withoutRevenue).map(Phrase.capWithoutRevenue),
      .provisionalBelow(scope.style.percent(rails.minimumCoverage)),
    ]
    return rules.compactMap { $0.map { scope.text($0) } }
  }
}
