/// Which cell of an order row holds what; -1 for a column that the file does not have.
struct OrderColumns: Sendable {
  let width: Int
  let order: Int
  let date: Int
  let account: Int
  let amount: Int
  let product: Int
  let currency: Int
  let cost: Int
  let margin: Int
  let status: Int
  let isReturn: Int
  let quantity: Int
  let dueDate: Int
  let paidDate: Int

  init(_ map: ColumnMap, width: Int) {
    self.width = width
    order = map[.orderID] ?? -1
    date = map[.date] ?? -1
    account = map[.accountID] ?? -1
    amount = map[.amount] ?? -1
    product = map[.productID] ?? -1
    currency = map[.currency] ?? -1
    cost = map[.cost] ?? -1
    margin = map[.margin] ?? -1
    status = map[.orderStatus] ?? -1
    isReturn = map[.isReturn] ?? -1
    quantity = map[.quantity] ?? -1
    dueDate = map[.dueDate] ?? -1
    paidDate = map[.paidDate] ?? -1
  }

  /// Whether a row may need more than order, date, account, amount and product.
  var hasExtras: Bool {
    currency >= 0 || cost >= 0 || margin >= 0 || status >= 0 || isReturn >= 0 || quantity >= 0
  }
}
