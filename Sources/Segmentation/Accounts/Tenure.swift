package import AccountModel
package import Diagnostics

/// How long an account has been a customer.
package struct Tenure: Sendable, Hashable {
  /// Days from the first order to the as-of date.
  package let daysSinceFirstOrder: Measured<Int>
  /// `customer_since:` where declared, else the first order.
  package let since: Measured<CalendarDate>
  /// Where `customer_since:` stands; nil where the first order decides.
  package let declaredAt: SourceRange?
  /// Days from `since` / 365.25.
  package let years: Measured<Double>
  /// Days from `since` to the as-of date; nil where `since` is undefined.
  package let days: Int?
  /// Whether the first order falls on the first date of the data: the relation is then at least as
  /// old as `since` says.
  package let isLeftCensored: Bool
}
