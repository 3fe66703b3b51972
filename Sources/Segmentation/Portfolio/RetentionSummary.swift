package import AccountModel

/// What became of the revenue of the prior twelve months.
package struct RetentionSummary: Sendable, Hashable {
  package let all: RevenueRetention
  /// By class of the prior window (80/95, up): A, B, C.
  package let byPriorClass: [RevenueRetention]
  /// Prior class by present class, nil for none, over all accounts: `from` A, B, C, nil, each with
  /// `to` A, B, C, nil.
  package let migration: [Migration]

  package struct Migration: Sendable, Hashable {
    package let from: ABCClass?
    package let to: ABCClass?
    package let accounts: Int
    /// Sum of max(prior revenue, 0).
    package let priorRevenue: ExactDecimal
  }
}

/// Revenue of a cohort (accounts with prior revenue > 0) in the two windows.
///
/// `base - churned - contraction + expansion` is the cohort's trailing revenue, negative amounts
/// counted as 0.
package struct RevenueRetention: Sendable, Hashable {
  package let accounts: Int
  /// Prior revenue.
  package let base: ExactDecimal
  /// Sum of max(trailing, 0) / base.
  package let net: Measured<Double>
  /// Sum of min(max(trailing, 0), prior) / base, at most 1.
  package let gross: Measured<Double>
  /// Share of accounts with positive trailing revenue.
  package let logo: Measured<Double>
  package let expansion: ExactDecimal
  package let contraction: ExactDecimal
  package let churned: ExactDecimal
  package let churnedAccounts: Int
}
