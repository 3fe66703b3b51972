/// A usable row of an order file, its keys still numbers of its part.
struct OrderRow: Sendable {
  var date: CalendarDate
  /// Numbers in the part's `accounts` and `products`; -1 for no product.
  var account: Int32
  var product: Int32
  /// The line within the part, from 1.
  var line: Int32
  var order: UInt64
  var amount: Int64
  /// `Int64.min` where the row does not say.
  var cost: Int64
  /// In thousandths; `Int64.min` where the row does not say.
  var quantity: Int64
  /// Digits behind the point of `amount` and `cost`.
  var amountScale: UInt8
  var costScale: UInt8
}

/// What one task read of an order file.
struct OrderPart: Sendable {
  var rows: [OrderRow] = []
  var accounts = ByteKeys()
  var products = ByteKeys()
  var rowCount = 0
  var rejectedCount = 0
  var cancelledCount = 0
  /// Lines of the part.
  var lineCount = 0
  var hasQuantities = false
  var scale = 0
  var problems = RowProblems()
  var evidence = DecimalEvidence()
}
