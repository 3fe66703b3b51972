package import AccountModel

/// What a group of accounts brings and what serving it takes.
///
///     margins 500 and 100, costs to serve 100 and 200, of 400 spent on all accounts:
///     contribution 300, return on service 100 %, effort share 75 %
package struct ServiceSummary: Sendable, Hashable {
  /// An account as far as the summary needs it.
  package struct Served: Sendable, Hashable {
    package let revenue: ExactDecimal
    /// Gross margin; nil where unknown.
    package let margin: ExactDecimal?
    /// Cost to serve; nil where unknown.
    package let cost: ExactDecimal?

    package init(revenue: ExactDecimal, margin: ExactDecimal?, cost: ExactDecimal?) {
      self.revenue = revenue
      self.margin = margin
      self.cost = cost
    }
  }

  package let accounts: Int
  /// Accounts whose cost to serve is known; the figures of costs are over these.
  package let costedAccounts: Int
  /// Accounts whose contribution is known; `contribution` and `returnOnService` are over these.
  package let contributingAccounts: Int
  /// Of all accounts of the group.
  package let revenue: ExactDecimal
  package let costToServe: Measured<ExactDecimal>
  /// Sum of gross margin - cost to serve.
  package let contribution: Measured<ExactDecimal>
  /// Sum of (gross margin - cost to serve) / sum of cost to serve; undefined without a cost.
  package let returnOnService: Measured<Double>
  /// Cost to serve / revenue, both of the accounts whose cost is known.
  package let costToServeRatio: Measured<Double>
  /// Cost to serve / that of all accounts.
  package let effortShare: Measured<Double>

  /// - Parameter total: cost to serve of all accounts.
  package init(_ accounts: [Served], total: ExactDecimal) {
    let costed = accounts.filter { $0.cost != nil }
    let contributing = costed.filter { $0.margin != nil }
    func sum(_ amounts: [ExactDecimal?]) -> ExactDecimal {
      amounts.compactMap(\.self).reduce(.zero, +)
    }
    let cost = sum(costed.map(\.cost))
    let costOfContributing = sum(contributing.map(\.cost))
    let contribution = sum(contributing.map(\.margin)) - costOfContributing
    self.accounts = accounts.count
    costedAccounts = costed.count
    contributingAccounts = contributing.count
    revenue = sum(accounts.map(\.revenue))
    costToServe = Measured(costed.isEmpty ? nil : cost, else: .missingInput)
    self.contribution = Measured(contributing.isEmpty ? nil : contribution, else: .missingInput)
    returnOnService = Self.ratio(contribution, costOfContributing, else: .missingInput)
    costToServeRatio =
      costed.isEmpty
      ? .undefined(.missingInput) : Self.ratio(cost, sum(costed.map(\.revenue)), else: .noRevenue)
    effortShare =
      costed.isEmpty ? .undefined(.missingInput) : Self.ratio(cost, total, else: .missingInput)
  }

  private static func ratio(
    _ amount: ExactDecimal, _ base: ExactDecimal, else reason: UndefinedReason
  ) -> Measured<Double> {
    Measured(base > .zero ? amount.doubleValue / base.doubleValue : nil, else: reason)
  }
}

extension ServiceSummary.Served {
  init(_ metrics: AccountMetrics) {
    self.init(
      revenue: metrics.revenue.trailing, margin: metrics.profitability.grossMargin.value,
      cost: metrics.profitability.costToServe.value)
  }
}
