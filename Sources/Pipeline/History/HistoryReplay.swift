package import AccountModel
package import Diagnostics
package import Segmentation

/// Replays the reviews of a workspace from its order files, on all cores.
package struct HistoryReplay: Sendable {
  private let library: Library
  private let accounts: AccountRecords

  package init(_ library: Library) {
    self.library = library
    accounts = AccountRecords(library)
  }

  /// The portfolio as of a day, with the tiers that hold by the reviews up to it.
  package func portfolio(asOf day: CalendarDate) async -> Diagnosed<Portfolio> {
    async let history = tiers(upTo: day)
    let figures = Classification(accounts, asOf: day)
    return figures.portfolio(await history)
  }

  /// What the reviews up to a day hold.
  private func tiers(upTo day: CalendarDate) async -> TierHistory {
    let replay = TierReplay(accounts)
    let reviews = await Concurrent.map(replay.days(upTo: day)) { replay.review(on: $0) }
    return replay.history(reviews)
  }

  /// The metrics as of each review in a stretch of days, with the class and the tier that held.
  ///
  /// Reviews begin at the first month end that has an order, whatever the stretch is: what holds does
  /// not depend on what is asked for. Documents are as they are today; only rows are of their day.
  package func table(
    of stretch: ClosedRange<CalendarDate>, every interval: ReviewDays.Interval,
    format: MetricsTable.Format
  ) async -> String {
    async let replayed = tiers(upTo: stretch.upperBound)
    let first = min(library.tables.ledger.firstDate ?? stretch.lowerBound, stretch.lowerBound)
    let classes = ABCHistory(
      library.tables.ledger, days: ReviewDays.within(first...stretch.upperBound),
      abc: library.configuration.abc, hysteresis: library.configuration.tiers.hysteresis)
    let table = HistoryTable(classes, format: format)
    let (accounts, history) = (accounts, await replayed)
    let days = await Concurrent.map(ReviewDays.within(stretch, every: interval)) { day in
      table.text(
        of: Classification(accounts, asOf: day).scorecards(history, isExplained: false), on: day)
    }
    return table.text(joining: days)
  }
}
