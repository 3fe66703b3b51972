extension PortfolioSatisfaction {
  /// One vote an account, by its mean: promoter from 9, detractor up to 6.
  init(_ accounts: [SatisfactionMetrics]) {
    let means = accounts.compactMap(\.mean.value)
    let promoters = means.count { $0 >= 9 }
    let detractors = means.count { $0 <= 6 }
    let answers = accounts.reduce(0) { $0 + $1.answers }
    self.accounts = means.count
    self.promoters = promoters
    self.detractors = detractors
    self.answers = answers
    passives = means.count - promoters - detractors
    let count = Double(means.count)
    let (inFavour, against) = (Double(promoters) / count, Double(detractors) / count)
    let reason: UndefinedReason = means.isEmpty ? .missingInput : .tooFewAnswers
    let isEnough = means.count >= 5
    score = Measured(isEnough ? 100 * (inFavour - against) : nil, else: reason)
    standardError = Measured(
      isEnough
        ? 100
          * ((inFavour + against - (inFavour - against) * (inFavour - against)) / count)
          .squareRoot() : nil,
      else: reason)
    let balance = accounts.reduce(0) { $0 + $1.promoters - $1.detractors }
    scoreOfAnswers = Measured(
      isEnough ? 100 * Double(balance) / Double(answers) : nil, else: reason)
  }
}
