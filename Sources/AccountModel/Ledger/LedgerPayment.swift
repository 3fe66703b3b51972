/// What an order row with a due date says about its payment.
package struct LedgerPayment: Sendable, Hashable {
  package enum Settlement: Sendable, Hashable {
    case open
    case paid(CalendarDate)
    /// Paid by its status, on a day that the file does not say.
    case paidOnUnknownDay
  }

  /// The order's date.
  package let date: CalendarDate
  /// The fingerprint of the order id, as in `LedgerEntry`.
  package let order: UInt64
  /// Net amount in base currency, in units of `10^-Ledger.scale`; negative for a credit.
  package let amount: Int64
  package let due: CalendarDate
  package let settlement: Settlement

  package init(
    date: CalendarDate, order: UInt64, amount: Int64, due: CalendarDate, settlement: Settlement
  ) {
    self.date = date
    self.order = order
    self.amount = amount
    self.due = due
    self.settlement = settlement
  }
}
