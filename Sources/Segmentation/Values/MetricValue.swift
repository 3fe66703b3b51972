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

extension MetricValue {
  /// The value, or its reason for being undefined, wrapped by what it is.
  static func of<Value>(
    _ measured: Measured<Value>, _ wrap: (Value) -> MetricValue
  ) -> MetricValue {
    switch measured {
    case .value(let value): wrap(value)
    case .undefined(let reason): .undefined(reason)
    }
  }
}
