import AccountModel
import Localization
import Segmentation
import SourceFormats

/// Why an account is in its tier: points of each criterion, rules above the score, and the way to
/// the next tier. The same facts for the page, the popover and the print.
struct TierExplanation: TemplateContext {
  /// A line of the table of criteria.
  struct CriterionLine: TemplateContext {
    let name: String
    let measured: SafeHTML
    let anchors: SafeHTML?
    let weight: SafeHTML
    let points: SafeHTML
    let source: SafeHTML?

    func value(named name: TemplateKey) -> TemplateValue? {
      switch name {
      case .name: .text(self.name)
      case .measured: .html(measured)
      case .anchors: .html(anchors)
      case .weight: .html(weight)
      case .points: .html(points)
      case .source: .html(source)
      default: nil
      }
    }
  }

  let summary: SafeHTML
  let score: SafeHTML?
  let criteria: [CriterionLine]
  let rules: [SafeHTML]
  let next: SafeHTML?
  /// What changing the weights does to the tier; nil without a score.
  let robustness: String?
  let isProvisional: Bool

  init(_ scorecard: Scorecard, in scope: PageScope) {
    let decision = scorecard.tier
    let lines = CriterionLines(scope: scope)
    score = decision.score.value.map { scope.number($0.rounded(places: 1)) }
    criteria = decision.criteria.map { lines.line($0) }
    rules = decision.rules.map { lines.rule($0, of: decision) }
    next = decision.up.map { lines.next($0, isByScoreAlone: !decision.isOfScoreAlone) }
    robustness = TierRobustness(decision, model: scope.site.portfolio.configuration.tiers)
      .map { $0.sentence(in: scope.style) }
    isProvisional = decision.isProvisional
    summary =
      decision.tier == nil
      ? "\(scope.text(AccountText.noTier))"
      : "\(scope.site.badge(ofTier: decision.tier)) \(scope.text(AccountText.why))"
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .summary: .html(summary)
    case .score: .html(score)
    case .criteria: .list(criteria)
    case .hasCriteria: .flag(!criteria.isEmpty)
    case .rules: .htmls(rules)
    case .hasRules: .flag(!rules.isEmpty)
    case .next: .html(next)
    case .robustness: .text(robustness)
    case .isProvisional: .flag(isProvisional)
    default: nil
    }
  }
}
