/// One row of `targets.csv`: what is to be reached in a period.
package struct Target: Sendable, Hashable {
  package enum Subject: Sendable, Hashable {
    case account(String)
    case tier(String)
    /// A person's id.
    case owner(String)
  }
  package enum Metric: String, Sendable, Hashable, CaseIterable {
    case revenue, margin, nps, csat
    case shareOfWallet = "share_of_wallet"
    case onTime = "on_time"
  }

  package let subject: Subject
  package let period: Period
  package let metric: Metric
  /// In base currency for revenue and margin, in percent for shares, in points for scores.
  package let target: ExactDecimal
  package let stretch: ExactDecimal?
  package let row: SourceRow

  package init(
    subject: Subject, period: Period, metric: Metric, target: ExactDecimal, stretch: ExactDecimal?,
    row: SourceRow
  ) {
    self.subject = subject
    self.period = period
    self.metric = metric
    self.target = target
    self.stretch = stretch
    self.row = row
  }
}
