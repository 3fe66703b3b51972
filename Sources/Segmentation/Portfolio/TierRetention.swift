package import AccountModel

/// Retention and migration by the tier that accounts had at the start of the trailing window.
package struct TierRetention: Sendable, Hashable {
  package struct Cohort: Sendable, Hashable {
    /// Nil for accounts that had no tier.
    package let tier: String?
    package let retention: RevenueRetention
  }

  package struct Move: Sendable, Hashable {
    package let from: String?
    package let to: String?
    package let accounts: Int
    /// Accounts / all that started in `from`; undefined where none did.
    package let share: Measured<Double>
    /// Sum of max(prior revenue, 0).
    package let priorRevenue: ExactDecimal
  }

  /// In the model's order, then the accounts without a tier at the start.
  package let cohorts: [Cohort]
  /// Tier at the start by present tier, nil for none, in the model's order.
  package let migration: [Move]
  /// Accounts with a tier at both ends.
  package let rated: Int
  package let upgraded: Int
  package let downgraded: Int

  /// Upgraded / rated.
  package var upgradeRate: Measured<Double> { rate(upgraded) }
  /// Downgraded / rated.
  package var downgradeRate: Measured<Double> { rate(downgraded) }

  private func rate(_ count: Int) -> Measured<Double> {
    Measured(rated > 0 ? Double(count) / Double(rated) : nil, else: .missingInput)
  }
}

extension TierRetention {
  /// - Parameters:
  ///   - tiers: codes, the highest first.
  ///   - start: the tier of an account at the start of the trailing window; nil for none.
  package init(
    _ scorecards: [Scorecard], tiers: [String], start: (_ account: String) -> String?
  ) {
    let entries = scorecards.map { (from: start($0.account), card: $0) }
    let codes: [String?] = tiers + [nil]
    cohorts = codes.map { tier in
      Cohort(
        tier: tier,
        retention: RevenueRetention(
          entries.filter { $0.from == tier }.map { RetentionInput($0.card.metrics) }))
    }
    migration = codes.flatMap { from in
      let origin = entries.filter { $0.from == from }
      return codes.map { to in
        let moved = origin.filter { $0.card.tier.tier == to }.map(\.card.metrics.revenue.prior)
        return Move(
          from: from, to: to, accounts: moved.count,
          share: Measured(
            origin.isEmpty ? nil : Double(moved.count) / Double(origin.count), else: .missingInput),
          priorRevenue: moved.reduce(ExactDecimal.zero) { $0 + max(.zero, $1) })
      }
    }
    let ranks = Dictionary(
      tiers.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let moves = entries.compactMap { entry -> Int? in
      guard let before = entry.from.flatMap({ ranks[$0] }),
        let now = entry.card.tier.tier.flatMap({ ranks[$0] })
      else { return nil }
      return now - before
    }
    rated = moves.count
    upgraded = moves.count { $0 < 0 }
    downgraded = moves.count { $0 > 0 }
  }
}

extension Portfolio {
  /// Retention and migration by starting tier.
  ///
  /// - Parameter start: the tier of an account on the last day before the trailing window; nil for
  ///   none.
  package func tierRetention(start: (_ account: String) -> String?) -> TierRetention {
    TierRetention(scorecards, tiers: configuration.tiers.tiers.map(\.code), start: start)
  }
}
