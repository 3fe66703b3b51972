package import AccountModel

/// The library with every figure computed from it, as of one day: the one value that checks, diff
/// and site consume.
///
/// Immutable, and a class only because every page asks it.
package final class Portfolio: Sendable {
  /// The day that every figure describes.
  package let asOf: CalendarDate
  package let library: Library
  package let windows: AsOfWindows
  /// One per dossier and per account key of the order files, in order of account id (Unicode
  /// scalars).
  package let scorecards: [Scorecard]
  package let metrics: PortfolioMetrics
  /// The reviews up to the as-of date; nil where tiers are those of the day alone.
  package let tierHistory: TierHistory?
  private let positions: [String: Int]
  private let ledgerPositions: [String: Int]

  init(
    asOf: CalendarDate, library: Library, windows: AsOfWindows, scorecards: [Scorecard],
    metrics: PortfolioMetrics, tierHistory: TierHistory?
  ) {
    self.asOf = asOf
    self.library = library
    self.windows = windows
    self.scorecards = scorecards
    self.metrics = metrics
    self.tierHistory = tierHistory
    positions = Dictionary(
      scorecards.enumerated().map { ($0.element.account, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    ledgerPositions = Dictionary(
      library.tables.ledger.accounts.enumerated().map { ($0.element.account, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  package var configuration: Configuration { library.configuration }
  package var tables: DataTables { library.tables }

  /// The scorecard of an account's id; nil for an account that neither a dossier nor an order names.
  package func scorecard(of account: String) -> Scorecard? {
    positions[account].map { scorecards[$0] }
  }

  /// The order rows of an account in order of date, those after the as-of date included; nil
  /// without one.
  package func ledgerEntries(of account: String) -> LedgerEntries? {
    ledgerPositions[account].map { tables.ledger.accounts[$0].entries }
  }

  /// The accounts whose tier it is that holds, or those without one, in order of id.
  package func accounts(inTier tier: String?) -> [Scorecard] {
    scorecards.filter { $0.tier.tier == tier }
  }
}
