package import AccountModel

/// What an account bought of one product, net of credits, in base currency.
package struct ProductRevenue: Sendable, Hashable {
  /// The product's id.
  package let product: String
  package let all: ExactDecimal
  package let trailing: ExactDecimal
  package let prior: ExactDecimal
  /// How many units in the trailing twelve months, net of returns; nil where an order does not say.
  package let quantity: ExactDecimal?
  package let lastDate: CalendarDate
}
