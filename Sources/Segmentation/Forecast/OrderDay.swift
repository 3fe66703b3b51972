/// A date on which an account ordered.
struct OrderDay: Sendable, Hashable {
  /// Day number.
  let date: Int32
  /// Sum of the orders of that date, in units of the ledger's scale; credits are none.
  let amount: Int128
}
