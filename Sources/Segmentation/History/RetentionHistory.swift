package import AccountModel

/// Revenue retention as of the month ends of the last twelve months, each over the twelve months to
/// that day against the twelve before.
package struct RetentionHistory: Sendable {
  package struct Point: Sendable, Hashable {
    package let day: CalendarDate
    package let retention: RevenueRetention
  }

  /// Oldest first, the as-of date last; without the days whose earlier twelve months start before
  /// the data do.
  package let points: [Point]

  package init(_ ledger: Ledger, asOf: CalendarDate) {
    let start = ledger.firstDate.map { CalendarMonth(of: $0).firstDay }
    let monthEnds = ReviewDays.within(asOf.adding(months: -12).adding(days: 1)...asOf)
    let days = monthEnds.last == asOf ? monthEnds : monthEnds + [asOf]
    let timelines = ledger.accounts.map(RevenueTimeline.init)
    func money(_ units: Int128) -> ExactDecimal {
      ExactDecimal(coefficient: units, scale: ledger.scale)
    }
    points = days.compactMap { day in
      let windows = AsOfWindows(asOf: day)
      guard let start, start <= windows.prior.lowerBound else { return nil }
      let accounts = timelines.map {
        RetentionInput(
          prior: money($0.revenue(in: windows.prior)),
          trailing: money($0.revenue(in: windows.trailing)))
      }
      return Point(day: day, retention: RevenueRetention(accounts))
    }
  }
}
