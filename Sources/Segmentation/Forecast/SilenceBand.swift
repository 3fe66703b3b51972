/// The accounts of one range of the overdue ratio, and how many of them did not order again.
package struct SilenceBand: Sendable, Hashable {
  /// The ratio is larger than this; nil for the lowest band.
  package let above: Double?
  /// The ratio is at most this; nil for the highest band.
  package let upTo: Double?
  package let accounts: Int
  /// Those that did not order in the days that followed.
  package let silent: Int

  package init(above: Double?, upTo: Double?, accounts: Int, silent: Int) {
    self.above = above
    self.upTo = upTo
    self.accounts = accounts
    self.silent = silent
  }

  /// silent / accounts; undefined without accounts.
  package var rate: Measured<Double> {
    Measured(accounts > 0 ? Double(silent) / Double(accounts) : nil, else: .tooFewOrders)
  }
}
