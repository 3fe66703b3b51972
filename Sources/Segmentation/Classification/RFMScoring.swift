package import AccountModel

/// RFM scores of accounts: recency in days (less is better), frequency in orders, monetary value in
/// money units.
package struct RFMScoring: Sendable {
  package struct Inputs: Sendable {
    package let recency: Int
    package let frequency: Int
    /// In units of `10^-moneyScale` of the base currency.
    package let monetary: Int128

    package init(recency: Int, frequency: Int, monetary: Int128) {
      self.recency = recency
      self.frequency = frequency
      self.monetary = monetary
    }
  }

  package let recency: QuintileScale
  package let frequency: QuintileScale
  package let monetary: QuintileScale
  private let moneyScale: Int

  package init(_ population: [Inputs], mode: Configuration.RFMMode, moneyScale: Int) {
    recency = QuintileScale(population.map { Int128($0.recency) }, mode: mode)
    frequency = QuintileScale(population.map { Int128($0.frequency) }, mode: mode)
    monetary = QuintileScale(
      population.map(\.monetary), mode: mode, unit: ExactDecimal.powerOfTen(moneyScale))
    self.moneyScale = moneyScale
  }

  /// Scores by scales of one's own.
  package init(
    recency: QuintileScale, frequency: QuintileScale, monetary: QuintileScale, moneyScale: Int
  ) {
    self.recency = recency
    self.frequency = frequency
    self.monetary = monetary
    self.moneyScale = moneyScale
  }

  package func score(_ inputs: Inputs) -> RFMScore {
    RFMScore(
      recency: 6 - recency.score(Int128(inputs.recency)),
      frequency: frequency.score(Int128(inputs.frequency)),
      monetary: monetary.score(inputs.monetary))
  }

  /// The monetary thresholds in base currency.
  var monetaryThresholds: [Double] {
    let unit = (5 * ExactDecimal.powerOfTen(moneyScale)).doubleValue
    return monetary.fivefoldThresholds.map { $0.doubleValue / unit }
  }
}
