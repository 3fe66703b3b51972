/// The concentration that remains without one account.
package struct ConcentrationAfterLoss: Sendable, Hashable {
  /// The share of the revenue that goes with the account.
  package let lostShare: Double
  /// Remaining accounts with revenue.
  package let accounts: Int
  /// On 0...10,000; undefined where no account remains.
  package let herfindahl: Measured<Double>
  /// Share of the 1, 5, 10 and 20 largest of the remaining accounts in what remains.
  package let topShares: [Concentration.TopShare]
}

extension Concentration {
  /// What remains if an account is lost; nil for an account without positive revenue. With s its
  /// share, the index becomes (H - 10,000 s^2) / (1 - s)^2.
  ///
  ///     shares 30, 30, 20, 20 %, the first lost: 3,469 instead of 2,600; the largest holds 43 %
  package func without(_ account: String) -> ConcentrationAfterLoss? {
    guard let position = pareto.firstIndex(where: { $0.account == account }),
      let herfindahl = herfindahl.value
    else { return nil }
    let before = position > 0 ? pareto[position - 1].revenueShare : 0
    let lost = pareto[position].revenueShare - before
    let rest = 1 - lost
    let remaining = pareto.count - 1
    func share(ofTop wanted: Int) -> Double {
      guard remaining > 0 else { return 0 }
      let count = min(wanted, remaining)
      return count <= position
        ? pareto[count - 1].revenueShare / rest : (pareto[count].revenueShare - lost) / rest
    }
    return ConcentrationAfterLoss(
      lostShare: lost, accounts: remaining,
      herfindahl: Measured(
        remaining > 0 ? (herfindahl - 10_000 * lost * lost) / (rest * rest) : nil,
        else: .noRevenue),
      topShares: topShares.map { TopShare(count: $0.count, share: share(ofTop: $0.count)) })
  }
}
