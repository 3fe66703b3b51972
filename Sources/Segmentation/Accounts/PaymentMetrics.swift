package import AccountModel

/// How orders are paid, by the due and paid dates of the order files.
///
/// The rows of an order with one due date and one payment are one invoice; what its credits outweigh
/// is none. Days late are paid - due, 0 for what was paid in time, so that early payments do not hide
/// late ones.
///
///     900 paid on the day, 100 paid 30 days late: mean 15 days, weighted by amount 3 days,
///     half of the invoices late
package struct PaymentMetrics: Sendable, Hashable {
  /// Invoices paid in the trailing twelve months, on a day that is known.
  package let paid: Int
  /// Mean days late of these.
  package let meanDaysLate: Measured<Double>
  /// The same weighted by amount.
  package let weightedDaysLate: Measured<Double>
  /// Share of these invoices that were paid after the due date.
  package let lateShare: Measured<Double>
  /// The amount of the invoices not paid on the as-of date, due or not; undefined where no row has a
  /// due date.
  package let openAmount: Measured<ExactDecimal>
  /// Invoices that were due before the as-of date and not paid on it.
  package let overdue: Int
  /// Their amount in base currency; undefined where no row has a due date.
  package let overdueAmount: Measured<ExactDecimal>
  /// The earliest due date of these; nil where none is overdue.
  package let oldestDue: CalendarDate?
}
