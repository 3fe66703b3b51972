package import AccountModel

/// The mean of an account's recommendation answers (`nps`) in one calendar quarter.
package struct SatisfactionStep: Sendable, Hashable {
  /// The first month of the quarter.
  package let firstMonth: CalendarMonth
  package let answers: Int
  /// 0...10.
  package let mean: Double

  /// 1...4.
  package var quarter: Int { firstMonth.month / 3 + 1 }
  package var year: Int { firstMonth.year }
}

extension SatisfactionStep {
  /// The quarters with an answer on or before a day, oldest first.
  ///
  ///     9 and 7 in April, 9 in October: 8.0 in the second quarter, 9.0 in the fourth
  package static func steps(
    of answers: [SatisfactionAnswer], asOf: CalendarDate
  ) -> [SatisfactionStep] {
    let votes = answers.filter { $0.metric == .nps && $0.date <= asOf }
    let byQuarter = Dictionary(grouping: votes) { CalendarMonth(of: $0.date).index / 3 }
    return byQuarter.sorted { $0.key < $1.key }.map { quarter, votes in
      let sum = votes.map(\.scoreOfTen).reduce(ExactDecimal.zero, +)
      return SatisfactionStep(
        firstMonth: CalendarMonth(index: quarter * 3), answers: votes.count,
        mean: sum.doubleValue / Double(votes.count))
    }
  }
}
