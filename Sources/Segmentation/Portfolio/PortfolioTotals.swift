package import AccountModel

/// Counts and sums over all accounts.
package struct PortfolioTotals: Sendable, Hashable {
  /// Usable order rows up to the as-of date, credits and zero rows included.
  package let rows: Int
  /// Rows later than the as-of date: ignored, but counted.
  package let rowsAfterAsOf: Int
  /// Accounts with a dossier and orders, orders alone, a dossier alone.
  package let customers: Int
  package let candidates: Int
  package let prospects: Int
  /// Accounts with positive trailing revenue.
  package let active: Int
  /// Net revenue of all accounts, negative ones too, in base currency.
  package let revenue: ExactDecimal
  package let trailing: ExactDecimal
  package let prior: ExactDecimal
  /// Sum of the positive trailing revenues: the denominator of shares.
  package let positiveTrailing: ExactDecimal
  /// (trailing - prior) / prior.
  package let growth: Measured<Double>
}
