import AccountModel

extension WalletMetrics {
  /// Potential, white space and share of wallet of one account.
  ///
  ///     spend 60,000 with us and 40,000 with a competitor, revenue 70,000: potential 100,000,
  ///     white space 30,000, share of wallet 70 %
  ///
  /// - Parameter revenue: trailing revenue; nil for a prospect, which counts as 0.
  init(_ entries: [WalletEntry], revenue: ExactDecimal?, asOf: CalendarDate) {
    let stated = StatedPotential(entries)
    let latest = stated.latest(asOf: asOf)
    let revenue = revenue ?? .zero
    year = latest?.year
    rows = RowRange(
      entries.filter { $0.isOfPotential && $0.year == latest?.year }.map { ($0.row.line, $0.row) })
    potential = Measured(latest?.amount, else: .missingInput)
    whiteSpace = Measured(
      stated.whiteSpace(revenue: revenue, asOf: asOf), else: .missingInput)
    shareOfWallet = Measured(
      latest.flatMap { stated in
        stated.amount > .zero ? revenue.doubleValue / stated.amount.doubleValue : nil
      }, else: .missingInput)
  }
}
