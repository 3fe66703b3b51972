import AccountModel

/// Applies what stands above the score: guard rails first, then what reviews hold, then the override.
struct TierRules {
  let model: TierModel
  let asOf: CalendarDate

  struct Decided {
    /// The tier that holds.
    var tier: String?
    /// By score, guard rails and override, whatever reviews hold.
    var tierOfDay: String?
    /// Each rule that changed or set the tier, in order.
    var rules: [TierRule] = []
    /// What reviews hold, where that counts.
    let hold: TierHold?

    fileprivate mutating func change(to other: String?, by kind: TierRule.Kind) {
      rules.append(TierRule(kind: kind, from: tier, to: other))
      tier = other
    }
  }

  func apply(
    to scored: String?, _ inputs: TierInputs, override: Account.TierOverride?, hold: TierHold?
  ) -> Decided {
    let railed = guardRails(on: scored, inputs)
    var decided = Decided(
      tier: railed.tier, tierOfDay: railed.tier, rules: railed.rules,
      hold: counts(hold, railed.tier) ? hold : nil)
    if let hold = decided.hold, hold.tier != decided.tier {
      decided.change(to: hold.tier, by: .hysteresis(hold))
    }
    if let override, isInForce(override) {
      decided.change(to: override.tier, by: .override(override))
      decided.tierOfDay = override.tier
    }
    return decided
  }

  /// The tier by score and guard rails.
  func guardRails(
    on scored: String?, _ inputs: TierInputs
  ) -> (tier: String?, rules: [TierRule]) {
    guard inputs.standing != .prospect, let scored, let current = rank(scored)
    else { return (inputs.standing == .prospect ? nil : scored, []) }
    func moved(to position: Int, _ kind: TierRule.Kind) -> (tier: String?, rules: [TierRule]) {
      let tier = model.tiers[position].code
      return (tier, [TierRule(kind: kind, from: scored, to: tier)])
    }
    if let floor = model.position(of: model.guardRails.classA), current > floor,
      inputs.abcByRevenue == .a
    {
      return moved(to: floor, .classAFloor)
    }
    if let cap = model.position(of: model.guardRails.withoutRevenue), current < cap,
      inputs.trailing <= .zero
    {
      return moved(to: cap, .noRevenueCap)
    }
    return (scored, [])
  }

  /// Without hysteresis each day decides for itself.
  private func counts(_ hold: TierHold?, _ tier: String?) -> Bool {
    hold?.tier == tier || !model.hysteresis.isOff
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
