import AccountModel

extension WalletMetrics {
  /// Potential, white space and share of wallet of one account.
  ///
  ///     spend 60,000 with us and 40,000 with a competitor, revenue 70,000: potential 100,000,
  ///     white space 30,000, share of wallet 70 %
  ///
  /// - Parameter revenue: trailing revenue; nil for a prospect, which counts as 0.
  init(_ entries: [WalletEntry], revenue: ExactDecimal?, asOf: CalendarDate) {
    let counted = entries.filter {
      $0.supplier != .unknown && $0.supplier != .notApplicable && $0.spend != nil
        && $0.year <= asOf.year
    }
    let year = counted.map(\.year).max()
    let current = counted.filter { $0.year == year }
    self.year = year
    rows = RowRange(current.map { ($0.row.line, $0.row) })
    guard !current.isEmpty else {
      potential = .undefined(.missingInput)
      whiteSpace = .undefined(.missingInput)
      shareOfWallet = .undefined(.missingInput)
      return
    }
    let sum = current.compactMap(\.spend).reduce(ExactDecimal.zero, +)
    let revenue = revenue ?? .zero
    potential = .value(sum)
    whiteSpace = .value(max(.zero, sum - revenue))
    shareOfWallet = Measured(
      sum > .zero ? revenue.doubleValue / sum.doubleValue : nil, else: .missingInput)
  }
}
