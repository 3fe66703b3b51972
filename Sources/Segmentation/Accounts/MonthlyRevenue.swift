package import AccountModel

/// Net revenue of a calendar month.
package struct MonthlyRevenue: Sendable, Hashable {
  package let month: CalendarMonth
  package let amount: ExactDecimal
}
