/// How an account's monthly revenue varies over the last twelve complete months.
package struct RevenueVariation: Sendable, Hashable {
  /// How many of the twelve months are not before the month of the first order; 0 without an order.
  package let monthsUsed: Int
  /// Population deviation / mean over the used months; needs 6 of them and a positive mean.
  package let coefficient: Measured<Double>
  /// The same over all twelve months, divisor n.
  package let populationOfTwelve: Measured<Double>
  /// The same over all twelve months, divisor n - 1.
  package let sampleOfTwelve: Measured<Double>
  /// Months used / months with positive revenue among them.
  package let averageInterval: Measured<Double>
  /// (Population deviation / mean)^2 over the months with positive revenue; 0 where there is one.
  package let squaredVariation: Measured<Double>
  package let demand: Measured<DemandPattern>
  /// Least-squares slope over all twelve months, in base currency per month.
  package let slope: Double
  /// 12 * slope / mean of the twelve months: +0.18 is "+18 % a year".
  package let annualTrend: Measured<Double>
  /// Median of the 66 pairwise slopes (Theil-Sen), in base currency per month.
  package let medianSlope: Double
}
