import AccountModel

/// The recommendation answers of one account in the trailing twelve months.
struct SatisfactionVotes: Sendable {
  /// On 0...10.
  let sum: ExactDecimal
  let count: Int
}

extension SatisfactionVotes {
  init(_ answers: [SatisfactionAnswer], windows: AsOfWindows) {
    let scores = answers.lazy.filter { $0.metric == .nps && windows.trailing.contains($0.date) }
      .map(\.scoreOfTen)
    self.init(sum: scores.reduce(.zero, +), count: scores.count)
  }
}
