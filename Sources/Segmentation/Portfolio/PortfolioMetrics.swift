package import AccountModel

/// The figures of all accounts together.
package struct PortfolioMetrics: Sendable, Hashable {
  package let totals: PortfolioTotals
  package let concentration: Concentration
  /// The nine cells AX ... CZ, empty ones included.
  package let nineBox: [CellSummary]
  /// By the configured rules; classes without accounts included.
  package let abc: [ClassSummary<ABCClass>]
  package let xyz: [ClassSummary<XYZClass>]
  /// In the model's order; the last one, with a nil tier, holds the accounts without a tier.
  package let tiers: [TierSummary]
  package let rfm: RFMSummary
  package let satisfaction: PortfolioSatisfaction
  /// Customers with revenue in the prior window, all and by their class of that window.
  package let retention: RetentionSummary
  /// From prior to trailing revenue, over all accounts.
  package let bridge: RevenueBridge
  /// Accounts by how they come and go; all movements, those without accounts included.
  package let movements: [ClassSummary<AccountMovement>]
  /// Parallel to `tiers`.
  package let service: [ServiceSummary]
  /// Undefined where no account's contribution is known.
  package let whaleCurve: Measured<WhaleCurve>
  /// Of all accounts together.
  package let payment: PaymentMetrics
  package let seasonality: Measured<Seasonality>
  /// Net revenue of each of the last 24 complete months, oldest first.
  package let months: [MonthlyRevenue]
  /// The period by which XYZ classes were decided: `auto` has become `month` or `quarter`.
  package let xyzGrain: Configuration.XYZ.Grain
  /// Classes that hold more than nine in ten of the rated accounts, a sign of unsuitable cuts.
  package let dominantXYZ: XYZClass?
  /// Nil where `workspace.yml` asks for none.
  package let forecast: PortfolioForecast?
}

/// Number, revenue and share of the accounts of a class.
package struct ClassSummary<Class: Sendable & Hashable>: Sendable, Hashable {
  package let value: Class
  package let accounts: Int
  package let revenue: ExactDecimal
  /// revenue / sum of positive trailing revenues; 0 where that sum is 0.
  package let share: Double
}

package typealias CellSummary = ClassSummary<ABCXYZCell>
package typealias TierSummary = ClassSummary<String?>
