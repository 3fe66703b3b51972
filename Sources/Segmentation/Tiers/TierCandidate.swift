import AccountModel

extension TierScoring {
  /// An account as a model sees it.
  struct Candidate {
    let standing: AccountStanding
    let metrics: AccountMetrics
    let facts: AccountFacts?
    /// Days since the last meeting / days that the cadence leaves between meetings; nil where either
    /// is unknown.
    let meetingRatio: ExactFraction?
    /// 0...100; nil without one.
    let healthScore: ExactDecimal?
    /// The tier set by hand; nil also in a model that none stands above.
    let tierOverride: Account.TierOverride?

    init(
      standing: AccountStanding, metrics: AccountMetrics, facts: AccountFacts?,
      meetingRatio: ExactFraction? = nil, healthScore: ExactDecimal? = nil,
      tierOverride: Account.TierOverride? = nil
    ) {
      self.standing = standing
      self.metrics = metrics
      self.facts = facts
      self.meetingRatio = meetingRatio
      self.healthScore = healthScore
      self.tierOverride = tierOverride
    }
  }
}
