/// One row of `satisfaction.csv`: an answer to a survey.
package struct SatisfactionAnswer: Sendable, Hashable {
  package enum Metric: String, Sendable, Hashable, CaseIterable { case nps, csat, ces, survey }

  package let date: CalendarDate
  package let account: String
  package let metric: Metric
  package let score: ExactDecimal
  /// The ends of the scale; without columns for them 0...10 for nps, 1...5 for csat, 1...7 for ces
  /// and 0...100 for survey.
  package let scale: ClosedRange<Int>
  /// A person's id, where the row names one.
  package let person: String?
  package let comment: String?
  /// Where the answer comes from: the name of a survey, a call.
  package let source: String?
  /// What the answer is about or was given at.
  package let touchpoint: String?
  package let row: SourceRow

  package init(
    date: CalendarDate, account: String, metric: Metric, score: ExactDecimal,
    scale: ClosedRange<Int>, person: String?, comment: String?, source: String? = nil,
    touchpoint: String?, row: SourceRow
  ) {
    self.date = date
    self.account = account
    self.metric = metric
    self.score = score
    self.scale = scale
    self.person = person
    self.comment = comment
    self.source = source
    self.touchpoint = touchpoint
    self.row = row
  }
}
