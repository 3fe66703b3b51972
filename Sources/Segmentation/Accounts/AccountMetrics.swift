/// The metrics of one account as of the portfolio's date.
///
/// Revenue by product is not stored: `Portfolio.products(of:)` sums it up on demand.
package struct AccountMetrics: Sendable, Hashable {
  package let revenue: RevenueMetrics
  package let orders: OrderMetrics
  package let variation: RevenueVariation
  /// The classes by the fixed rules of the metrics table, whatever the workspace configures.
  package let standardClasses: StandardClasses
  /// The classes by the rules of `workspace.yml`: those that pages show.
  package let classes: SegmentClasses
  package let tenure: Tenure
  package let satisfaction: SatisfactionMetrics
  package let wallet: WalletMetrics
  package let profitability: Profitability
  package let forecast: OrderForecast
  package let growth: GrowthMetrics
  package let payment: PaymentMetrics
  /// Trailing revenue / median of the positive trailing revenues: as many median customers as the
  /// account is worth.
  package let medianCustomers: Measured<Double>
}
