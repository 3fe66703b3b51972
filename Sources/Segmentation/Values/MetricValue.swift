package import AccountModel

/// What a metric says about one account, ready to be formatted.
package enum MetricValue: Sendable, Hashable {
  case money(ExactDecimal)
  case number(Double)
  case count(Int)
  case date(CalendarDate)
  /// A class or code: `A`, `AX`, `lumpy`.
  case text(String)
  case undefined(UndefinedReason)
}
