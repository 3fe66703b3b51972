import AccountModel

extension Concentration {
  /// The concentration of ranked revenues.
  ///
  ///     shares 30, 30, 20, 20 %: index 2,600, effective accounts 3.85 (the example of the U.S.
  ///     merger guidelines)
  ///
  /// - Parameters:
  ///   - accounts: ids by position.
  ///   - revenue: the value at a position.
  init(_ ranking: RevenueRanking, accounts: [String], revenue: (Int) -> Int128) {
    let values = ranking.order.map(revenue)
    let count = values.count
    let total = ranking.total.doubleValue
    var cumulative: Int128 = 0
    pareto = zip(ranking.order, values).enumerated().map { rank, entry in
      cumulative += entry.1
      return ParetoPoint(
        account: accounts[entry.0], accountShare: Double(rank + 1) / Double(count),
        revenueShare: cumulative.doubleValue / total)
    }
    let curve = pareto
    func share(ofTop wanted: Int) -> Double {
      curve.isEmpty ? 0 : curve[min(wanted, count) - 1].revenueShare
    }
    self.accounts = count
    topShares = [1, 5, 10, 20].map { TopShare(count: $0, share: share(ofTop: $0)) }
    topFifthShare = Measured(count > 0 ? share(ofTop: (count + 4) / 5) : nil, else: .noRevenue)

    let squares = values.reduce(0.0) { sum, value in
      let share = value.doubleValue / total
      return sum + share * share
    }
    herfindahl = Measured(count > 0 ? 10_000 * squares : nil, else: .noRevenue)
    effectiveAccounts = Measured(count > 0 ? 1 / squares : nil, else: .noRevenue)
    let even = 1 / Double(max(1, count))
    let few: UndefinedReason = count == 0 ? .noRevenue : .tooFewOrders
    normalisedHerfindahl = Measured(
      count > 1 ? (squares - even) / (1 - even) : nil, else: few)
    let gini = Self.gini(rising: values.reversed(), total: ranking.total)
    self.gini = Measured(count > 0 ? gini : nil, else: .noRevenue)
    correctedGini = Measured(
      count > 1 ? gini * Double(count) / Double(count - 1) : nil, else: few)
  }

  /// 2 sum i x_(i) / (n sum x) - (n + 1) / n, with i from 1 over rising values.
  private static func gini(rising values: some Collection<Int128>, total: Int128) -> Double {
    guard !values.isEmpty else { return 0 }
    let count = Double(values.count)
    let weighted = values.enumerated().reduce(Int128(0)) { $0 + Int128($1.offset + 1) * $1.element }
    return 2 * weighted.doubleValue / (count * total.doubleValue) - (count + 1) / count
  }
}
