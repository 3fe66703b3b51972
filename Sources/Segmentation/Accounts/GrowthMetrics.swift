package import AccountModel

/// How an account grows, beside `RevenueMetrics.growth` and the trends of `RevenueVariation`.
package struct GrowthMetrics: Sendable, Hashable {
  /// (trailing - prior) / prior revenue of all accounts: the sum over all accounts is the growth of
  /// the portfolio. Undefined for an account without order rows.
  package let contribution: Measured<Double>
  /// Compound annual growth from the first whole year of the relation to the trailing one; needs two
  /// whole years.
  package let compound: Measured<Double>
  /// The years between the two; nil with fewer than two whole years.
  package let compoundYears: Int?
  /// Revenue of the complete months since that of the first order / months * 12, for accounts whose
  /// first order is in the trailing twelve months; it is a projection, never revenue.
  package let runRate: Measured<ExactDecimal>
  /// Average order value / that of the twelve months before - 1.
  package let averageOrderValue: Measured<Double>
  /// Whether the first order is in the trailing twelve months.
  package let isFirstOrderRecent: Bool
  /// Undefined without an order, and for a first order in the trailing twelve months where the data
  /// do not reach back before them.
  package let movement: Measured<AccountMovement>
  /// The first order in the trailing twelve months that came after twelve months of silence; nil
  /// without one.
  package let wonBackOn: CalendarDate?

  /// (V_e / V_b)^(1 / years) - 1; nil where V_b <= 0, V_e < 0 or there is no year between them.
  ///
  ///     10,000 to 19,500 in three years: 0.2493
  package static func compound(from begin: Double, to end: Double, years: Int) -> Double? {
    guard begin > 0, end >= 0, years > 0 else { return nil }
    let ratio = end / begin
    return (years == 1 ? ratio : .exponential(.logarithm(ratio) / Double(years))) - 1
  }
}
