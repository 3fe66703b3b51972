package import AccountModel

/// What an account answered in surveys of the trailing twelve months.
package struct SatisfactionMetrics: Sendable, Hashable {
  /// Mean of the recommendation answers (`nps`), 0...10.
  package let mean: Measured<Double>
  /// Sum of the recommendation answers on 0...10. An answer on another scale is converted, rounded
  /// half-even to four decimals.
  package let sum: ExactDecimal
  /// Answers of 9 and 10.
  package let promoters: Int
  /// Answers of 7 and 8.
  package let passives: Int
  /// Answers of 0 to 6.
  package let detractors: Int
  /// Mean of the satisfaction answers (`csat`), on 0...1.
  package let satisfactionMean: Measured<Double>
  /// Share of satisfaction answers in the two best of five grades.
  package let satisfactionTopShare: Measured<Double>
  /// Number of satisfaction answers.
  package let satisfactionAnswers: Int
  /// Number of effort answers.
  package let effortAnswers: Int
  /// Mean of the effort answers (`ces`), on 0...1.
  package let effortMean: Measured<Double>
  /// The latest answer of any kind, also before the window.
  package let latest: CalendarDate?
  /// The recommendation answers.
  package let rows: RowRange?

  /// Number of recommendation answers.
  package var answers: Int { promoters + passives + detractors }
}
