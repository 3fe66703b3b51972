import AccountModel
import Segmentation

/// What pages of every language show of the portfolio and takes a pass over its rows: made once.
struct PortfolioStudies: Sendable {
  let whiteSpace: WhiteSpaceMatrix
  let silence: SilenceRecord
  let retention: RetentionHistory
  /// By the name of the metric or measure; absent where it is undefined for every account.
  let examples: [String: WorkedExample]

  init(_ portfolio: Portfolio) {
    whiteSpace = WhiteSpaceMatrix(portfolio)
    silence = portfolio.silence
    retention = RetentionHistory(portfolio.tables.ledger, asOf: portfolio.asOf)
    examples = portfolio.examples(silence: silence)
  }
}
