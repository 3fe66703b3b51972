package import AccountModel

/// What a portfolio as of one day says about the tier of each account, as far as later reviews need it.
package struct TierReview: Sendable {
  /// One account.
  package struct Standing: Sendable, Hashable {
    /// The tier by score and guard rails; nil for none.
    package let tier: String?
    /// 0...100 in thousandths; nil without a score.
    package let score: ExactDecimal?
    /// Whether a guard rail, not the score, keeps the account out of higher tiers.
    let isCapped: Bool
    /// The tier set by hand on that day; it stands above what reviews hold.
    let override: String?
  }

  package let day: CalendarDate
  /// By account id.
  package let standings: [String: Standing]

  package init(_ portfolio: Portfolio) {
    day = portfolio.asOf
    standings = Dictionary(
      portfolio.scorecards.map { ($0.account, Standing($0.tier)) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension TierReview.Standing {
  init(_ decision: TierDecision) {
    let byHand = decision.rules.first {
      if case .override = $0.kind { true } else { false }
    }
    tier = byHand.map(\.from) ?? decision.tier
    score = decision.score.value
    isCapped = decision.rules.contains { $0.kind == .noRevenueCap }
    override = decision.override?.tier
  }
}
