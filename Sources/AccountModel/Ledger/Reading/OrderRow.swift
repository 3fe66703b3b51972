/// A usable row of an order file, its keys numbers of the part that read it.
struct OrderRow: Sendable {
  var date: CalendarDate
  /// Numbers in the part's `accounts` and `products`; -1 for no product.
  var account: Int32
  var product: Int32
  /// The line of the file on which the row starts, from 1.
  var line: Int32
  var order: UInt64
  /// In units of `10^-scale`.
  var amount: Int64
  /// In the same units; `CompactIntegers.absent` where the row does not say.
  var cost: Int64
  /// In thousandths; `CompactIntegers.absent` where the row does not say.
  var quantity: Int64
  /// Digits behind the point of `amount` and `cost`.
  var scale: UInt8
}
