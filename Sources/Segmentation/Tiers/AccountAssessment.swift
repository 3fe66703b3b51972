import AccountModel

/// Puts accounts into tiers, and judges their health where `workspace.yml` asks for it: two scores of
/// one machinery, side by side.
///
/// Health may look at the tier, by whose cadence meetings are due, or the tier at health; the
/// configuration keeps them from looking at each other.
struct AccountAssessment {
  /// Parallel to the subjects.
  let tiers: [TierDecision]
  /// Parallel to the subjects; nil where there is no health model.
  let health: [TierDecision]?

  init(
    _ subjects: [Subject], _ metrics: [AccountMetrics], _ configuration: Configuration,
    asOf: CalendarDate
  ) {
    let accounts = Array(zip(subjects, metrics))
    func tiers(health: [TierDecision]?) -> [TierDecision] {
      let candidates = accounts.enumerated().map { position, account in
        TierScoring.Candidate(
          standing: account.0.standing, metrics: account.1, facts: account.0.facts,
          healthScore: health?[position].score.value,
          tierOverride: account.0.facts?.tierOverride)
      }
      return TierScoring(configuration.tiers, candidates).decisions(asOf: asOf)
    }
    func health(tiers: [TierDecision]?) -> [TierDecision]? {
      configuration.health.map { model in
        let candidates = accounts.enumerated().map { position, account in
          TierScoring.Candidate(
            standing: account.0.standing, metrics: account.1, facts: account.0.facts,
            meetingRatio: Self.meetingRatio(
              account.0.facts, cadence: tiers?[position].tier.flatMap { configuration.cadence[$0] },
              asOf: asOf))
        }
        return TierScoring(model, candidates).decisions(asOf: asOf)
      }
    }
    if configuration.tiers.criteria.contains(where: { $0.measure == .health }) {
      let health = health(tiers: nil)
      self.health = health
      self.tiers = tiers(health: health)
    } else {
      let tiers = tiers(health: nil)
      self.tiers = tiers
      self.health = health(tiers: tiers)
    }
  }

  /// Days since the last meeting / days that the cadence leaves between meetings.
  ///
  ///     last met 45 days ago, meeting_days 30: 1.5
  private static func meetingRatio(
    _ facts: AccountFacts?, cadence: Configuration.Cadence?, asOf: CalendarDate
  ) -> ExactFraction? {
    guard let last = facts?.lastMeeting?.value, let days = cadence?.meeting else { return nil }
    return ExactFraction(Int128(asOf.days(since: last)), Int128(days))
  }
}
