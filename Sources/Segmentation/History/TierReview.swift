package import AccountModel

/// What one review says about the tiers of all accounts.
package struct TierReview: Sendable {
  package let day: CalendarDate
  /// Parallel to the accounts of the replay; nil before an account is known.
  package let standings: [TierStanding?]
  /// The points of each criterion at each account: as many as criteria times accounts, account by
  /// account; NaN where a criterion does not count.
  let points: [Float]

  package init(day: CalendarDate, standings: [TierStanding?], points: [Float] = []) {
    self.day = day
    self.standings = standings
    self.points = points
  }
}
