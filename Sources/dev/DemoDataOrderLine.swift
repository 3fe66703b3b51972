import AccountModel

/// One row of `orders.csv`.
struct DemoDataOrderLine {
  let date: CalendarDate
  /// The index of the account's profile.
  let profile: Int
  /// The number of the order within its profile; lines of one order share it.
  let order: Int
  let product: DemoDataProduct
  /// Negative on a credit note.
  let quantity: Int
  /// Fraction off the list price.
  let discount: Double
  let division: String
  /// Euros.
  var amount: Double { Double(quantity) * product.price * (1 - discount) }
  /// Euros.
  var cost: Double { Double(quantity) * product.price * (1 - product.margin) }
  var isCredit: Bool { quantity < 0 }
}
