/// Everything computed about one account.
package struct Scorecard: Sendable, Hashable {
  /// The account's id: the dossier's, or the key of the CSV files for a candidate.
  package let account: String
  package let standing: AccountStanding
  package let metrics: AccountMetrics
  package let tier: TierDecision
}
