import AccountModel

/// RFM scores of accounts: recency in days (less is better), frequency in orders, monetary value in
/// money units.
struct RFMScoring {
  struct Inputs {
    let recency: Int
    let frequency: Int
    let monetary: Int128
  }

  let recency: QuintileScale
  let frequency: QuintileScale
  let monetary: QuintileScale
  private let moneyScale: Int

  init(_ population: [Inputs], mode: Configuration.RFMMode, moneyScale: Int) {
    recency = QuintileScale(population.map { Int128($0.recency) }, mode: mode)
    frequency = QuintileScale(population.map { Int128($0.frequency) }, mode: mode)
    monetary = QuintileScale(
      population.map(\.monetary), mode: mode, unit: ExactDecimal.powerOfTen(moneyScale))
    self.moneyScale = moneyScale
  }

  func score(_ inputs: Inputs) -> RFMScore {
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
