package import AccountModel

/// What is left of an account's trailing revenue.
package struct Profitability: Sendable, Hashable {
  /// Trailing revenue - cost of goods; undefined unless every row of the window states a cost.
  package let grossMargin: Measured<ExactDecimal>
  /// Cost of serving the account in the last twelve complete months.
  package let costToServe: Measured<ExactDecimal>
  /// The same by kind of cost, in the order of the kinds; kinds without cost are absent.
  package let costsByKind: [CostOfKind]
  /// Gross margin - cost to serve.
  package let contribution: Measured<ExactDecimal>
  /// Contribution / trailing revenue.
  package let contributionMargin: Measured<Double>
  /// Cost to serve / trailing revenue.
  package let costToServeRatio: Measured<Double>
  package let costRows: RowRange?

  package struct CostOfKind: Sendable, Hashable {
    package let kind: ServiceCost.Kind
    package let cost: ExactDecimal
  }
}
