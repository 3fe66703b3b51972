import AccountModel

/// What the tier model looks at in an account, as of one day.
struct TierInputs: Sendable {
  let standing: AccountStanding
  let segment: String?
  /// 1...5.
  let strategicValue: Int?
  /// 1...5.
  let referenceValue: Int?
  /// Net revenue of the trailing and of the prior twelve months, in base currency.
  let trailing: ExactDecimal
  let prior: ExactDecimal
  /// Orders of the trailing twelve months.
  let orders: Int
  let votes: SatisfactionVotes
  /// Potential - trailing revenue, in base currency; nil without a stated potential.
  let whiteSpace: ExactDecimal?
  /// Days since the first order or `customer_since:`.
  let tenure: Measured<Int>
  /// Of the configured XYZ class.
  let variation: Measured<Double>
  /// Of the last twelve complete months, in base currency; nil where no row says.
  let costToServe: ExactDecimal?
  /// By the configured cuts; nil without positive revenue.
  let abcByRevenue: ABCClass?
  /// Days since the last order / median days between orders.
  var overdueRatio: Measured<Double> = .undefined(.missingInput)
  /// Mean days late of the invoices paid in twelve months.
  var daysLate: Measured<Double> = .undefined(.missingInput)
  /// By the configured cuts.
  var cell: Measured<ABCXYZCell> = .undefined(.missingInput)
  /// Days since the last meeting / days that the cadence leaves between meetings; nil where either is
  /// unknown.
  var meetingRatio: ExactFraction?
  /// 0...100; nil without one.
  var healthScore: ExactDecimal?
}

extension TierInputs {
  /// What there is of it in the metrics of an account.
  init(_ metrics: AccountMetrics, _ facts: AccountFacts?, standing: AccountStanding) {
    self.init(
      standing: standing, segment: facts?.segment?.value,
      strategicValue: facts?.strategicValue?.value, referenceValue: facts?.referenceValue?.value,
      trailing: metrics.revenue.trailing, prior: metrics.revenue.prior,
      orders: metrics.orders.trailing,
      votes: SatisfactionVotes(
        sum: metrics.satisfaction.sum, count: metrics.satisfaction.answers),
      whiteSpace: metrics.wallet.whiteSpace.value,
      tenure: Measured(
        metrics.tenure.days, else: metrics.tenure.since.reason ?? .missingInput),
      variation: metrics.classes.variation,
      costToServe: metrics.profitability.costToServe.value,
      abcByRevenue: metrics.classes.abcByRevenue.value,
      overdueRatio: metrics.orders.overdueRatio, daysLate: metrics.payment.meanDaysLate,
      cell: metrics.classes.cell)
  }

  /// Cost to serve / trailing revenue.
  var costToServeRatio: Measured<Double> { Profitability.ratio(costToServe, revenue: trailing) }

  /// Why there is no growth over the prior twelve months; nil where there is.
  var growthReason: UndefinedReason? {
    prior > .zero ? nil : prior < .zero ? .netCredit : .noPriorRevenue
  }
}
