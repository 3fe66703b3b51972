/// A year, quarter or month as the CSV files write it: `2026`, `2026-Q2`, `2026-04`.
package struct Period: Sendable, Hashable, Comparable {
  package let firstMonth: CalendarMonth
  /// 12, 3 or 1.
  package let months: Int

  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let yearText = parts.first, yearText.utf8.count == 4, let year = Int(yearText),
      (1...9999).contains(year), parts.count <= 2
    else { return nil }
    let january = Int32(year * 12)
    guard parts.count == 2 else {
      firstMonth = CalendarMonth(index: january)
      months = 12
      return
    }
    if parts[1].utf8.count == 2, parts[1].hasPrefix("Q") || parts[1].hasPrefix("q"),
      let quarter = Int(parts[1].dropFirst()), (1...4).contains(quarter)
    {
      firstMonth = CalendarMonth(index: january + Int32(quarter - 1) * 3)
      months = 3
    } else if parts[1].utf8.count == 2, let month = Int(parts[1]), (1...12).contains(month) {
      firstMonth = CalendarMonth(index: january + Int32(month - 1))
      months = 1
    } else {
      return nil
    }
  }

  package var firstDay: CalendarDate { firstMonth.firstDay }
  package var lastDay: CalendarDate { firstMonth.adding(months: months - 1).lastDay }

  package static func < (left: Period, right: Period) -> Bool {
    (left.firstMonth, left.months) < (right.firstMonth, right.months)
  }
}
