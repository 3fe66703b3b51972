import AccountModel

/// What the forecast knows of an account with orders.
struct BuyingRecord: Sendable, Hashable {
  let purchases: PurchaseHistory
  let spend: SpendHistory

  /// The record of distinct order dates in rising order, in weeks of days / 7; nil without a date.
  ///
  ///     orders of 10.00 on day 0 and of 20.00 and 30.00 on days 7 and 21, observed to day 28:
  ///     x = 2, t_x = 3, T = 4, mean of the repeats 25.00
  ///
  /// - Parameters:
  ///   - end: the last day of the observation, not before the last order.
  ///   - unit: how many units of the amounts are one of the currency.
  init?(_ days: [OrderDay], end: Int32, unit: Double) {
    guard let first = days.first, let last = days.last else { return nil }
    let repeats = days.count - 1
    let sum = days.dropFirst().reduce(Int128(0)) { $0 + $1.amount }
    purchases = PurchaseHistory(
      repeats: repeats, recency: Double(last.date - first.date) / 7,
      age: Double(end - first.date) / 7)
    spend = SpendHistory(
      repeats: repeats, mean: repeats > 0 ? sum.doubleValue / unit / Double(repeats) : 0)
  }
}
