package import AccountModel

/// Cumulative profit of accounts, the most profitable first: it rises to a peak and falls with the
/// accounts that cost more than they bring.
///
///     contributions 60, 50, 10, -20: cumulative 60, 110, 120, 100; the peak of 120 % after three
///     of four accounts
package struct WhaleCurve: Sendable, Hashable {
  package struct Point: Sendable, Hashable {
    package let account: String
    /// Share of the accounts up to this one, (0, 1].
    package let accountShare: Double
    /// Profit of the accounts up to this one, in base currency.
    package let profit: ExactDecimal
  }

  /// By falling profit, ties by id.
  package let points: [Point]
  /// Profit of all accounts.
  package let total: ExactDecimal
  /// The largest cumulative profit; 0 where no account has any.
  package let peak: ExactDecimal
  /// How many accounts reach the peak: the fewest that do.
  package let accountsToPeak: Int

  /// Peak / total; undefined where the total is not positive: the curve is then read in currency.
  package var peakShare: Measured<Double> {
    Measured(
      total > .zero ? peak.doubleValue / total.doubleValue : nil, else: .noRevenue)
  }

  /// Share of the accounts at the peak.
  package var accountShareAtPeak: Double { Double(accountsToPeak) / Double(points.count) }

  /// Nil without an account.
  package init?(_ profits: [(account: String, profit: ExactDecimal)]) {
    guard !profits.isEmpty else { return nil }
    let sorted = profits.sorted {
      $0.profit == $1.profit ? $0.account < $1.account : $0.profit > $1.profit
    }
    var cumulative = ExactDecimal.zero
    var (peak, accountsToPeak) = (ExactDecimal.zero, 0)
    var points: [Point] = []
    for (rank, entry) in sorted.enumerated() {
      cumulative = cumulative + entry.profit
      if cumulative > peak { (peak, accountsToPeak) = (cumulative, rank + 1) }
      points.append(
        Point(
          account: entry.account, accountShare: Double(rank + 1) / Double(sorted.count),
          profit: cumulative))
    }
    self.points = points
    total = cumulative
    self.peak = peak
    self.accountsToPeak = accountsToPeak
  }
}
