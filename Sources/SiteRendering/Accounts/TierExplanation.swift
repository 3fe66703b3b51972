import AccountModel
import Localization
import Segmentation
import SourceFormats

/// Why an account is in its tier, or of its health: points of each criterion, rules above the score,
/// and the way to the next tier. The same facts for the page, the popover and the print.
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
  /// What the table of criteria is called.
  let tableLabel: String
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
    self.init(
      decision, lines: lines, tableLabel: scope.text(AccountText.why),
      summary: decision.tier == nil
        ? "\(scope.text(AccountText.noTier))"
        : "\(scope.site.badge(ofTier: decision.tier)) \(scope.text(AccountText.why))",
      next: decision.up.map {
        lines.next(
          $0, "\(scope.text(AccountText.pointsTo)) \(scope.site.badge(ofTier: $0.tier))",
          isByScoreAlone: !decision.isOfScoreAlone)
      },
      robustness: TierRobustness(decision, model: scope.site.portfolio.configuration.tiers)
        .map { $0.sentence(in: scope.style) })
  }

  /// Why an account's health is what it is.
  init(health decision: TierDecision, in scope: PageScope) {
    let lines = CriterionLines(scope: scope)
    self.init(
      decision, lines: lines, tableLabel: scope.text(AccountText.whyHealth),
      summary: """
        \(scope.health(decision)) \(scope.text(AccountText.whyHealth))
        """,
      next: decision.up.map {
        lines.next(
          $0, "\(scope.text(AccountText.pointsToLevel)) \(scope.healthLevel($0.tier))")
      }, robustness: nil)
  }

  private init(
    _ decision: TierDecision, lines: CriterionLines, tableLabel: String, summary: SafeHTML,
    next: SafeHTML?, robustness: String?
  ) {
    score = decision.score.value.map { lines.scope.number($0.rounded(places: 1)) }
    criteria = decision.criteria.map { lines.line($0) }
    rules = decision.rules.map { lines.rule($0, of: decision) }
    isProvisional = decision.isProvisional
    self.tableLabel = tableLabel
    self.summary = summary
    self.next = next
    self.robustness = robustness
  }

  func value(named name: TemplateKey) -> TemplateValue? {
    switch name {
    case .summary: .html(summary)
    case .score: .html(score)
    case .tableLabel: .text(tableLabel)
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
