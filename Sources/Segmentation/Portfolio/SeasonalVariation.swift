import AccountModel

/// How an account's monthly revenue varies with and without the season of the portfolio, over those
/// of the last 24 complete months that are not before the month of its first order.
package struct SeasonalVariation: Sendable, Hashable {
  /// How many months count; at least 6.
  package let months: Int
  /// Population deviation / mean.
  package let variation: Double
  /// The same of the months divided by the portfolio's indices.
  package let adjustedVariation: Double

  /// Whether the season explains a part of the account's variation.
  package var isSeasonal: Bool { adjustedVariation < variation }
}

extension Portfolio {
  /// Undefined without indices, with fewer than six months, and where the sum of the months,
  /// adjusted or not, is not positive.
  package func seasonalVariation(of account: String) -> Measured<SeasonalVariation> {
    guard let metrics = scorecard(of: account)?.metrics, let first = metrics.orders.first.value
    else { return .undefined(.tooFewOrders) }
    return self.metrics.seasonality.flatMap { season in
      let start = CalendarMonth(of: first)
      let months = metrics.revenue.months.filter { $0.month >= start }
      guard months.count >= 6 else { return .undefined(.tooFewPeriods) }
      guard let variation = Seasonality.variation(of: months.map(\.amount.doubleValue)),
        let adjusted = Seasonality.variation(of: season.adjust(months))
      else { return .undefined(.noRevenue) }
      return .value(
        SeasonalVariation(
          months: months.count, variation: variation, adjustedVariation: adjusted))
    }
  }
}
