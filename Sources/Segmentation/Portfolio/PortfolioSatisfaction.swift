/// What customers think of us, one vote an account.
package struct PortfolioSatisfaction: Sendable, Hashable {
  /// Accounts with a recommendation answer in the trailing twelve months.
  package let accounts: Int
  /// Accounts whose mean is at least 9.
  package let promoters: Int
  package let passives: Int
  /// Accounts whose mean is at most 6.
  package let detractors: Int
  /// Share of promoters - share of detractors, in points from -100 to 100; with fewer than five
  /// accounts only the counts are meant to be shown.
  package let score: Measured<Double>
  /// Standard error of `score` in points: 100 * sqrt((p + d - (p - d)^2) / n).
  package let standardError: Measured<Double>
  /// The same difference over all answers instead of accounts.
  package let scoreOfAnswers: Measured<Double>
  package let answers: Int
}
