package import AccountModel

/// The stretches of time that metrics as of a day look at.
///
///     let windows = AsOfWindows(asOf: CalendarDate(iso: "2011-11-30"))
///     windows.trailing  // 2010-12-01...2011-11-30
///     windows.prior     // 2009-12-01...2010-11-30
///     windows.months    // 2009-12 to 2011-11
package struct AsOfWindows: Sendable, Hashable {
  package let asOf: CalendarDate
  /// (D - 12 months, D], as first and last day.
  package let trailing: ClosedRange<CalendarDate>
  /// (D - 24 months, D - 12 months], as first and last day.
  package let prior: ClosedRange<CalendarDate>
  /// The last 24 complete calendar months, oldest first; the month of D counts as complete only
  /// where D is its last day.
  package let months: [CalendarMonth]

  package init(asOf: CalendarDate) {
    self.asOf = asOf
    let yearAgo = asOf.adding(months: -12)
    let twoYearsAgo = asOf.adding(months: -24)
    trailing = yearAgo.adding(days: 1)...asOf
    prior = twoYearsAgo.adding(days: 1)...yearAgo
    let month = CalendarMonth(of: asOf)
    let last = asOf.isMonthEnd ? month : month.adding(months: -1)
    months = (0..<24).map { last.adding(months: $0 - 23) }
  }

  /// The last twelve complete calendar months, oldest first.
  package var lastTwelveMonths: ArraySlice<CalendarMonth> { months.suffix(12) }
}
