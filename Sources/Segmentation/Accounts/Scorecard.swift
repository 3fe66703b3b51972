/// Everything computed about one account.
///
/// Immutable, and a class only because lists of accounts are sorted and filtered: a copy would move
/// some two hundred words.
package final class Scorecard: Sendable {
  /// The account's id: the dossier's, or the key of the CSV files for a candidate.
  package let account: String
  package let standing: AccountStanding
  package let metrics: AccountMetrics
  package let tier: TierDecision
  /// By `health:` of `workspace.yml`, whose levels stand for tiers; nil where it asks for none.
  package let health: TierDecision?

  init(
    account: String, standing: AccountStanding, metrics: AccountMetrics, tier: TierDecision,
    health: TierDecision? = nil
  ) {
    self.account = account
    self.standing = standing
    self.metrics = metrics
    self.tier = tier
    self.health = health
  }
}

extension Scorecard: Hashable {
  package static func == (left: Scorecard, right: Scorecard) -> Bool {
    left.account == right.account && left.standing == right.standing
      && left.metrics == right.metrics && left.tier == right.tier
      && left.health == right.health
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(account) }
}
