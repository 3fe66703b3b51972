/// How much of the trailing revenue few accounts hold; over accounts with positive revenue.
package struct Concentration: Sendable, Hashable {
  /// Accounts with positive trailing revenue.
  package let accounts: Int
  /// Share of the 1, 5, 10 and 20 largest; of all where there are fewer.
  package let topShares: [TopShare]
  /// Share of the largest 20 % of the accounts (rounded up): the Pareto ratio.
  package let topFifthShare: Measured<Double>
  /// Herfindahl-Hirschman index on 0...10,000: 10,000 * sum of squared shares.
  package let herfindahl: Measured<Double>
  /// 1 / sum of squared shares: as many equally large accounts would be as concentrated.
  package let effectiveAccounts: Measured<Double>
  /// (H - 1/n) / (1 - 1/n) with H on 0...1; needs two accounts.
  package let normalisedHerfindahl: Measured<Double>
  /// Gini coefficient, population form (R's `ineq`).
  package let gini: Measured<Double>
  /// Gini * n / (n - 1); needs two accounts.
  package let correctedGini: Measured<Double>
  /// Accounts by falling revenue, for the Pareto chart: every account's cumulative share.
  package let pareto: [ParetoPoint]
  /// Whether one account holds more than a quarter of the revenue.
  package var dependsOnOneAccount: Bool { (topShares.first?.share ?? 0) > 0.25 }
  /// Whether the index exceeds 1,800: highly concentrated by the merger guidelines of 2023.
  package var isHighlyConcentrated: Bool { (herfindahl.value ?? 0) > 1800 }

  package struct TopShare: Sendable, Hashable {
    /// How many accounts were asked for.
    package let count: Int
    package let share: Double
  }

  package struct ParetoPoint: Sendable, Hashable {
    package let account: String
    /// Share of the accounts up to this one, (0, 1].
    package let accountShare: Double
    /// Share of the revenue of the accounts up to this one.
    package let revenueShare: Double
  }

  /// The Lorenz curve: from (0, 0) on, accounts by rising revenue.
  package var lorenz: [(accounts: Double, revenue: Double)] {
    guard !pareto.isEmpty else { return [] }
    let mirrored = pareto.reversed().dropFirst().map {
      (1 - $0.accountShare, 1 - $0.revenueShare)
    }
    return [(0, 0)] + mirrored + [(1, 1)]
  }
}
