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
  /// Order rows (sales and credits) of the trailing twelve months; nil without one.
  package let trailingRows: RowRange?
  let series: MonthlySeries

  /// Net revenue of each of the last 24 complete calendar months, oldest first. The month of D is
  /// complete only where D is its last day.
  package var months: [MonthlyRevenue] { series.revenues }

  /// The last 12 complete months, oldest first.
  package var lastTwelveMonths: ArraySlice<MonthlyRevenue> { months.suffix(12) }
}

extension RevenueMetrics {
  /// Revenue of one of the last twelve complete months.
  ///
  /// - Parameter number: 1 for the oldest ... 12 for the latest.
  package func month(_ number: Int) -> ExactDecimal {
    precondition((1...12).contains(number), "a month of the last twelve has a number 1 to 12")
    return ExactDecimal(coefficient: series.units[number + 11], scale: series.scale)
  }
}
