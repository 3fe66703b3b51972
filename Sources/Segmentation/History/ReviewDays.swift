package import AccountModel

/// The days on which classes and tiers are reviewed: month ends.
package enum ReviewDays {
  /// How often the reviews of a history are shown.
  package enum Interval: String, Sendable, CaseIterable {
    case month, quarter, year

    /// Whether the interval ends with a month.
    fileprivate func ends(with month: CalendarMonth) -> Bool {
      switch self {
      case .month: true
      case .quarter: month.month % 3 == 0
      case .year: month.month == 12
      }
    }
  }

  /// The month ends within a stretch of days, ascending.
  package static func within(
    _ stretch: ClosedRange<CalendarDate>, every interval: Interval = .month
  ) -> [CalendarDate] {
    var days: [CalendarDate] = []
    var month = CalendarMonth(of: stretch.lowerBound)
    while month.lastDay <= stretch.upperBound {
      if interval.ends(with: month) { days.append(month.lastDay) }
      month = month.adding(months: 1)
    }
    return days
  }
}
