import AccountModel

extension SatisfactionMetrics {
  /// Sums up the answers of one account, given in file order.
  ///
  ///     recommendation answers 9, 7, 5: mean 7, one promoter, one passive, one detractor
  init(_ answers: [SatisfactionAnswer], windows: AsOfWindows) {
    let known = answers.filter { $0.date <= windows.asOf }
    let recent = known.filter { windows.trailing.contains($0.date) }
    let votes = recent.filter { $0.metric == .nps }
    let scores = votes.map(\.scoreOfTen)
    let cast = SatisfactionVotes(answers, windows: windows)
    sum = cast.sum
    mean = Measured(
      cast.count == 0 ? nil : cast.sum.doubleValue / Double(cast.count), else: .missingInput)
    promoters = scores.count { $0 >= ExactDecimal(9) }
    detractors = scores.count { $0 <= ExactDecimal(6) }
    passives = scores.count { $0 > ExactDecimal(6) && $0 < ExactDecimal(9) }
    let graded = recent.filter { $0.metric == .csat }.map(\.fraction)
    satisfactionMean = Measured(Self.mean(graded), else: .missingInput)
    // The two best grades of five, 4 and 5, are the upper quarter of the scale and above.
    satisfactionTopShare = Measured(
      Self.mean(graded.map { $0 >= 0.75 ? 1 : 0 }), else: .missingInput)
    let efforts = recent.filter { $0.metric == .ces }.map(\.fraction)
    effortMean = Measured(Self.mean(efforts), else: .missingInput)
    satisfactionAnswers = graded.count
    effortAnswers = efforts.count
    latest = known.map(\.date).max()
    rows = RowRange(votes.map { ($0.date, $0.row) })
  }

  private static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}

extension SatisfactionAnswer {
  /// (score - lowest) / (highest - lowest).
  fileprivate var fraction: Double {
    let (low, high) = (Double(scale.lowerBound), Double(scale.upperBound))
    return high > low ? (score.doubleValue - low) / (high - low) : 0
  }

  /// The score on 0...10, rounded half-even to four decimals where the scale is another.
  var scoreOfTen: ExactDecimal {
    guard scale != 0...10, scale.lowerBound < scale.upperBound else { return score }
    let aboveLowest = score - ExactDecimal(scale.lowerBound)
    return ExactDecimal.rounded(
      numerator: aboveLowest.coefficient * 10,
      denominator: ExactDecimal.powerOfTen(aboveLowest.scale)
        * Int128(scale.upperBound - scale.lowerBound),
      places: 4)
  }
}
