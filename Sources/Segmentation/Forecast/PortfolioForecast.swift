/// The models of repeat orders and of their value, fitted to all accounts of a portfolio.
package struct PortfolioForecast: Sendable, Hashable {
  package let purchases: ModelEstimate<BGNBD>
  package let spend: ModelEstimate<GammaGamma>
  /// How far the forecast looks from the as-of date.
  package let horizonDays: Int

  init(_ records: [BuyingRecord], horizonDays: Int) {
    purchases = BGNBD.estimate(records.map(\.purchases))
    // Without a believable model of the orders one of their value says little.
    spend =
      switch purchases {
      case .fitted: GammaGamma.estimate(records.map(\.spend))
      case .notIdentifiable(let reason): .notIdentifiable(reason)
      }
    self.horizonDays = horizonDays
  }

  /// The figures of an account; undefined for one without an order (nil).
  func forecast(of record: BuyingRecord?) -> OrderForecast {
    guard let record else { return OrderForecast(undefined: .tooFewOrders) }
    guard let model = purchases.model else { return OrderForecast(undefined: .notIdentifiable) }
    let weeks = Double(horizonDays) / 7
    return OrderForecast(
      expectedOrders: Self.finite(model.expectedOrders(record.purchases, within: weeks)),
      probabilityActive: model.probabilityActive(record.purchases).map(Self.finite)
        ?? .undefined(.tooFewOrders),
      expectedOrderValue: Measured(
        spend.model?.expectedMean(record.spend), else: .notIdentifiable))
  }

  private static func finite(_ value: Double) -> Measured<Double> {
    value.isFinite ? .value(value) : .undefined(.notIdentifiable)
  }
}
