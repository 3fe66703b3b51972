/// An amount as a document declares it.
package struct Money: Sendable, Hashable {
  package let amount: ExactDecimal
  /// ISO 4217; nil means the workspace's base currency.
  package let currency: String?

  package init(_ amount: ExactDecimal, currency: String? = nil) {
    self.amount = amount
    self.currency = currency
  }
}
