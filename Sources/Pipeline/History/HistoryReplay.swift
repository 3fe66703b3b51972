package import AccountModel
import Diagnostics
package import Segmentation

/// Replays the reviews of a workspace from its order files, on all cores.
package struct HistoryReplay: Sendable {
  private let library: Library

  package init(_ library: Library) {
    self.library = library
  }

  /// The metrics as of each review in a stretch of days, with the class and the tier that held.
  ///
  /// Reviews begin at the first month end that has an order, whatever the stretch is: what holds does
  /// not depend on what is asked for. Documents are as they are today; only rows are of their day.
  package func table(
    of stretch: ClosedRange<CalendarDate>, every interval: ReviewDays.Interval,
    format: MetricsTable.Format
  ) async throws -> String {
    let first = min(library.tables.ledger.firstDate ?? stretch.lowerBound, stretch.lowerBound)
    let reviews = ReviewDays.within(first...stretch.upperBound)
    let shown = Set(ReviewDays.within(stretch, every: interval))
    let library = library
    let days = try await Concurrent.map(reviews) { day in
      HistoryTable.Day(
        Portfolio.classify(library, asOf: day).value, format: format,
        isShown: shown.contains(day))
    }
    let tiers = library.configuration.tiers
    let classes = ABCHistory(
      library.tables.ledger, days: reviews, abc: library.configuration.abc,
      hysteresis: tiers.hysteresis)
    return HistoryTable(
      days, classes: classes, tiers: TierHistory(days.map(\.review), model: tiers), format: format
    ).text
  }
}
