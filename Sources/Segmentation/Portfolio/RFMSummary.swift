/// The RFM scores of all accounts with an order in the trailing twelve months.
package struct RFMSummary: Sendable, Hashable {
  /// Quantiles at 1/5 ... 4/5 of recency (days, rising), frequency (orders), monetary (base
  /// currency); empty without accounts.
  package let recencyThresholds: [Double]
  package let frequencyThresholds: [Double]
  package let monetaryThresholds: [Double]
  /// `counts[r - 1][f - 1]`: accounts with recency score r and frequency score f.
  package let grid: [[Int]]
  /// In the order of the rules; segments without accounts are absent.
  package let segments: [ClassSummary<RFMSegment>]
  /// The same accounts as pages name them, in the same order; what is on time comes last.
  package let standings: [ClassSummary<RFMStanding>]
}
