package import AccountModel

/// The ABC classes by revenue at past reviews, and those that hold with hysteresis.
///
/// Nothing is stored between builds: the reviews are replayed from the rows of the order files.
package struct ABCHistory: Sendable {
  /// One review of one account.
  package struct Entry: Sendable, Hashable {
    /// By the revenue of the twelve months to the day; nil without positive revenue.
    package let raw: ABCClass?
    /// The class that holds.
    package let held: ABCClass?
    /// The review since which it holds.
    package let since: CalendarDate
  }

  /// The days of the reviews, ascending.
  package let days: [CalendarDate]
  /// The accounts of the order files, in order of id.
  package let accounts: [String]
  /// Per account, parallel to `days`.
  package let entries: [[Entry]]

  /// - Parameters:
  ///   - days: of the reviews, ascending; the first sets the class.
  ///   - abc: the cuts, and what crosses them.
  package init(
    _ ledger: Ledger, days: [CalendarDate], abc: Configuration.ABC, hysteresis: Hysteresis
  ) {
    let timelines = ledger.accounts.map(RevenueTimeline.init)
    var held: [HeldClass<ABCClass>] = []
    var entries = [[Entry]](repeating: [], count: timelines.count)
    for day in days {
      let window = AsOfWindows(asOf: day).trailing
      let review = ABCReview(
        RevenueRanking(timelines.map { $0.revenue(in: window) }), abc: abc,
        bandPercent: hysteresis.bandPercent)
      for position in timelines.indices {
        if held.count == position {
          held.append(HeldClass(review.raw(at: position), on: day))
        } else {
          held[position].review(
            review.proposal(at: position, held: held[position].value), on: day,
            dwell: hysteresis.dwell)
        }
        let now = held[position]
        entries[position].append(Entry(raw: now.proposed, held: now.value, since: now.since))
      }
    }
    self.days = days
    accounts = ledger.accounts.map(\.account)
    self.entries = entries
  }
}
