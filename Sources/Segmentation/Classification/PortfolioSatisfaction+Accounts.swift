extension PortfolioSatisfaction {
  /// One vote an account, by its mean: promoter from 9, detractor up to 6.
  ///
  ///     means 9.5, 9, 8, 6.5, 1.5: two promoters, one detractor of five, score 20
  ///
  /// - Parameter revenues: trailing revenue, parallel to the accounts.
  init(_ accounts: [SatisfactionMetrics], revenues: [Double]) {
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
    let weighted = zip(accounts, revenues).compactMap { account, revenue in
      account.mean.value.map { (mean: $0, weight: max(0, revenue)) }
    }
    let weight = weighted.reduce(0) { $0 + $1.weight }
    let lead = weighted.reduce(0) { sum, vote in
      sum + (vote.mean >= 9 ? vote.weight : vote.mean <= 6 ? -vote.weight : 0)
    }
    scoreByRevenue =
      isEnough
      ? Measured(weight > 0 ? 100 * lead / weight : nil, else: .noRevenue) : .undefined(reason)
    satisfaction = SurveyFigure(
      accounts.map {
        ($0.satisfactionMean.value, $0.satisfactionTopShare.value, $0.satisfactionAnswers)
      })
    effort = SurveyFigure(accounts.map { ($0.effortMean.value, nil, $0.effortAnswers) })
  }
}

extension SurveyFigure {
  fileprivate init(_ accounts: [(mean: Double?, topShare: Double?, answers: Int)]) {
    let means = accounts.compactMap(\.mean)
    let answers = accounts.reduce(0) { $0 + $1.answers }
    let reason: UndefinedReason = means.isEmpty ? .missingInput : .tooFewAnswers
    func ofAnswers(
      _ figure: ((mean: Double?, topShare: Double?, answers: Int)) -> Double?
    ) -> Double {
      accounts.reduce(0) { $0 + (figure($1) ?? 0) * Double($1.answers) } / Double(answers)
    }
    let isEnough = means.count >= 5
    self.accounts = means.count
    self.answers = answers
    mean = Measured(isEnough ? ofAnswers { $0.mean } : nil, else: reason)
    meanOfAccounts = Measured(
      isEnough ? means.reduce(0, +) / Double(means.count) : nil, else: reason)
    let hasGrades = accounts.contains { $0.topShare != nil }
    topShare = Measured(
      isEnough && hasGrades ? ofAnswers { $0.topShare } : nil,
      else: isEnough ? .missingInput : reason)
  }
}
