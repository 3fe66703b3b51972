package import AccountModel

/// How often and how regularly an account orders.
///
/// An order is a distinct order id of the account with a positive net amount, dated by its earliest
/// row. Credits never count.
package struct OrderMetrics: Sendable, Hashable {
  /// Orders of the whole history up to the as-of date.
  package let all: Int
  /// Orders of the trailing twelve months.
  package let trailing: Int
  package let first: Measured<CalendarDate>
  package let last: Measured<CalendarDate>
  /// The row on which the first order starts; nil without an order.
  package let firstRow: SourceRow?
  /// Days from the last order to the as-of date.
  package let recency: Measured<Int>
  /// Distinct order dates.
  package let days: Int
  /// Mean days between consecutive order dates; needs two.
  package let meanGap: Measured<Double>
  /// Median days between consecutive order dates (even count: mean of the middle two); needs two.
  package let medianGap: Measured<Double>
  /// Last order + median gap rounded half up.
  package let nextExpected: Measured<CalendarDate>
  /// Days since the last order / median gap.
  package let overdueRatio: Measured<Double>
  /// Needs three order dates.
  package let overdueState: Measured<OverdueState>
}
