package import AccountModel

/// How the portfolio's revenue leans on the months of the year, over the last 24 complete months.
///
/// Ratio to average: a year is a block of twelve months that ends with the last complete one; the
/// index of a calendar month is the mean over both years of month / that year's monthly mean, scaled
/// so that the twelve indices average 1. An adjusted month is month / index.
///
///     two years of 100 a month, but 200 in each December: monthly mean 1300 / 12,
///     index of December 24 / 13 = 1.85, of the others 12 / 13 = 0.92, every adjusted month 108.33
///
/// The season of a portfolio is not that of its accounts, whose own months vary for other reasons:
/// classes are never decided on adjusted revenue.
package struct Seasonality: Sendable, Hashable {
  /// January first; positive, and 1 on average.
  package let indices: [Double]
  /// The 24 months, oldest first, in base currency.
  package let adjusted: [Double]
  /// Population deviation / mean of the 24 months as they are.
  package let variation: Double
  /// The same of the adjusted months.
  package let adjustedVariation: Double

  package func index(of month: CalendarMonth) -> Double { indices[month.month - 1] }

  /// The months with the season taken out, in base currency.
  package func adjust(_ months: some Collection<MonthlyRevenue>) -> [Double] {
    months.map { $0.amount.doubleValue / index(of: $0.month) }
  }
}

extension Seasonality {
  /// - Parameters:
  ///   - months: the last 24 complete months, oldest first.
  ///   - firstDate: of the data; the month of it counts whole. Undefined where it is later than the
  ///     oldest month.
  package static func measured(
    _ months: [MonthlyRevenue], firstDate: CalendarDate?
  ) -> Measured<Seasonality> {
    guard months.count == 24, let firstDate, CalendarMonth(of: firstDate) <= months[0].month else {
      return .undefined(.tooFewPeriods)
    }
    return Measured(Seasonality(months), else: .noRevenue)
  }

  /// Nil where a year, or a calendar month over both years, has no positive revenue.
  private init?(_ months: [MonthlyRevenue]) {
    let amounts = months.map(\.amount.doubleValue)
    let means = [amounts.prefix(12), amounts.suffix(12)].map { $0.reduce(0, +) / 12 }
    guard means.allSatisfy({ $0 > 0 }) else { return nil }
    var raw = [Double](repeating: 0, count: 12)
    for (position, month) in months.enumerated() {
      raw[month.month.month - 1] += amounts[position] / means[position / 12] / 2
    }
    let scale = 12 / raw.reduce(0, +)
    let indices = raw.map { $0 * scale }
    guard indices.allSatisfy({ $0 > 0 }) else { return nil }
    let adjusted = zip(months, amounts).map { $1 / indices[$0.month.month - 1] }
    guard let variation = Self.variation(of: amounts),
      let adjustedVariation = Self.variation(of: adjusted)
    else { return nil }
    self.indices = indices
    self.adjusted = adjusted
    self.variation = variation
    self.adjustedVariation = adjustedVariation
  }

  /// Population deviation / mean; nil where the mean is not positive.
  static func variation(of amounts: [Double]) -> Double? {
    let mean = amounts.reduce(0, +) / Double(amounts.count)
    guard mean > 0 else { return nil }
    let squares = amounts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(amounts.count)).squareRoot() / mean
  }
}
