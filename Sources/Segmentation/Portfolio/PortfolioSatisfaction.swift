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
  /// The same difference weighted by trailing revenue: (revenue of promoters - revenue of
  /// detractors) / revenue of all accounts that answered, negative revenue as 0.
  package let scoreByRevenue: Measured<Double>
  /// Satisfaction answers (`csat`).
  package let satisfaction: SurveyFigure
  /// Effort answers (`ces`).
  package let effort: SurveyFigure
}

/// The answers to one question of all accounts in the trailing twelve months.
package struct SurveyFigure: Sendable, Hashable {
  /// Accounts with an answer.
  package let accounts: Int
  package let answers: Int
  /// Mean of the answers on 0...1; undefined with fewer than five accounts.
  package let mean: Measured<Double>
  /// Mean of the accounts' means, one vote an account; undefined with fewer than five accounts.
  package let meanOfAccounts: Measured<Double>
  /// Share of answers in the two best of five grades; undefined with fewer than five accounts, and
  /// for effort.
  package let topShare: Measured<Double>
}
