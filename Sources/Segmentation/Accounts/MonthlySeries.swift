import AccountModel

/// Net revenue of consecutive calendar months, in units of `10^-scale` of the base currency.
struct MonthlySeries: Sendable, Hashable {
  let first: CalendarMonth
  let units: [Int128]
  let scale: Int

  var revenues: [MonthlyRevenue] {
    units.enumerated().map { offset, amount in
      MonthlyRevenue(
        month: first.adding(months: offset),
        amount: ExactDecimal(coefficient: amount, scale: scale))
    }
  }
}
