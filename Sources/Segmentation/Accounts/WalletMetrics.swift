package import AccountModel

/// What an account could buy, by `potential.csv`.
package struct WalletMetrics: Sendable, Hashable {
  /// The year that the potential is of; nil without one.
  package let year: Int?
  /// Sum of spend except `unknown` and `not_applicable`, of the latest year on or before the as-of
  /// date that has such rows; in base currency per year.
  package let potential: Measured<ExactDecimal>
  /// max(0, potential - trailing revenue).
  package let whiteSpace: Measured<ExactDecimal>
  /// Trailing revenue / potential; above 1 where the potential is stated too low.
  package let shareOfWallet: Measured<Double>
  package let rows: RowRange?
}
