import AccountModel

/// Applies what stands above the score: guard rails first, then the override.
struct TierRules {
  let model: TierModel
  let asOf: CalendarDate

  /// The tier that holds, and each rule that changed or set it.
  func apply(
    to scored: String?, standing: AccountStanding, metrics: AccountMetrics,
    override: Account.TierOverride?
  ) -> (tier: String?, rules: [TierRule]) {
    var tier = standing == .prospect ? nil : scored
    var rules: [TierRule] = []
    func change(to other: String, by kind: TierRule.Kind) {
      rules.append(TierRule(kind: kind, from: tier, to: other))
      tier = other
    }
    if let current = tier.flatMap(rank) {
      if let floor = model.position(of: model.guardRails.classA), current > floor,
        metrics.classes.abcByRevenue.value == .a
      {
        change(to: model.tiers[floor].code, by: .classAFloor)
      }
      if let cap = model.position(of: model.guardRails.withoutRevenue), current < cap,
        metrics.revenue.trailing <= .zero
      {
        change(to: model.tiers[cap].code, by: .noRevenueCap)
      }
    }
    if let override, isInForce(override) {
      change(to: override.tier, by: .override(override))
    }
    return (tier, rules)
  }

  /// Whether an override is complete, of a known tier and not expired.
  func isInForce(_ override: Account.TierOverride) -> Bool {
    rank(override.tier) != nil && override.hasReason && !override.isExpired(asOf: asOf)
  }

  /// 0 for the highest tier; nil for a code that the model does not know.
  private func rank(_ tier: String) -> Int? {
    model.tiers.firstIndex { $0.code == tier }
  }
}

extension Account.TierOverride {
  var hasReason: Bool { reason.map { !$0.isEmpty } ?? false }

  /// The last day counts.
  func isExpired(asOf: CalendarDate) -> Bool { until.map { $0 < asOf } ?? false }
}
