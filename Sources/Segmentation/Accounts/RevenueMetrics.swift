package import AccountModel

/// What an account bought, net of credits, in base currency.
package struct RevenueMetrics: Sendable, Hashable {
  /// The whole history up to the as-of date.
  package let all: ExactDecimal
  /// The trailing twelve months, (D - 12 months, D].
  package let trailing: ExactDecimal
  /// The twelve months before, (D - 24 months, D - 12 months].
  package let prior: ExactDecimal
  /// Sum of sale orders / number of sale orders in the trailing twelve months; credits not netted.
  package let averageOrderValue: Measured<Double>
  /// (trailing - prior) / prior; undefined where prior <= 0.
  package let growth: Measured<Double>
  /// trailing / sum of all positive trailing revenues; 0 where trailing <= 0.
  package let share: Double
  /// 1 + number of accounts with larger trailing revenue; undefined where trailing <= 0.
  package let rank: Measured<Int>
  /// Share of the total that accounts with strictly larger revenue hold.
  package let cumulativeBefore: Measured<Double>
  /// Share of the total that accounts with larger or equal revenue hold, this one included.
  package let cumulativeIncluding: Measured<Double>
  /// Net revenue of each of the last 24 complete calendar months, oldest first. The month of D is
  /// complete only where D is its last day.
  package let months: [MonthlyRevenue]
  /// Order rows (sales and credits) of the trailing twelve months.
  package let trailingRows: RowRange?

  /// The last 12 complete months, oldest first.
  package var lastTwelveMonths: ArraySlice<MonthlyRevenue> { months.suffix(12) }
}
