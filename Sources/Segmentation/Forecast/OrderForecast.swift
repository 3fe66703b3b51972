/// What the BG/NBD and Gamma-Gamma models expect of an account.
package struct OrderForecast: Sendable, Hashable {
  /// Orders, by distinct dates, within the horizon of `workspace.yml` after the as-of date.
  package let expectedOrders: Measured<Double>
  /// The probability that the account still buys; needs a repeat order.
  package let probabilityActive: Measured<Double>
  /// Mean value of an order date, in base currency.
  package let expectedOrderValue: Measured<Double>

  /// All three undefined.
  init(undefined reason: UndefinedReason) {
    self.init(
      expectedOrders: .undefined(reason), probabilityActive: .undefined(reason),
      expectedOrderValue: .undefined(reason))
  }

  init(
    expectedOrders: Measured<Double>, probabilityActive: Measured<Double>,
    expectedOrderValue: Measured<Double>
  ) {
    self.expectedOrders = expectedOrders
    self.probabilityActive = probabilityActive
    self.expectedOrderValue = expectedOrderValue
  }
}
