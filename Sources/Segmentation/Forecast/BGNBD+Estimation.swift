extension BGNBD {
  /// Buyers that an estimate needs.
  package static let fewestBuyers = 100
  private static let largestB = 1000.0
  private static let smallestA = 0.001
  private static let largestR = 1000.0

  /// The parameters under which the histories are most likely: the gradient of the mean
  /// log-likelihood in the logarithms of the parameters is below 1e-9.
  ///
  /// Refused are fewer than 100 buyers, data of buyers who never drop out, which drive a to 0 and b
  /// to infinity, and of buyers who all order at one rate, which drive r to infinity. The order of the histories changes nothing.
  ///
  /// The 2,357 buyers of the paper give r 0.24259, alpha 4.41353, a 0.79289, b 2.42575 and the
  /// log-likelihood -9582.4256.
  package static func estimate(_ histories: [PurchaseHistory]) -> ModelEstimate<BGNBD> {
    guard histories.count >= fewestBuyers else {
      return .notIdentifiable(.tooFewBuyers(histories.count))
    }
    let sample = PurchaseSample(histories)
    guard sample.meanRepeats > 0, sample.meanAge > 0 else { return .notIdentifiable(.degenerate) }
    let maximiser = LikelihoodMaximiser(
      likelihood: { sample.meanLikelihood(BGNBD($0)) },
      isDegenerate: { $0[0] > largestR || $0[2] < smallestA || $0[3] > largestB })
    return .init(maximiser.climb(fromEach: starts(sample)), count: histories.count) { BGNBD($0) }
  }

  /// Places with the mean rate of orders of the sample, and little, middling and much drop-out.
  private static func starts(_ sample: PurchaseSample) -> [[Double]] {
    let weeksPerOrder = sample.meanAge / sample.meanRepeats
    return [
      [0.25, 0.25 * weeksPerOrder, 0.8, 2.5], [1, weeksPerOrder, 0.2, 2],
      [2, 2 * weeksPerOrder, 0.05, 1],
    ]
  }

  /// - Parameter parameters: r, alpha, a, b.
  private init(_ parameters: [Double]) {
    self.init(r: parameters[0], alpha: parameters[1], a: parameters[2], b: parameters[3])
  }
}
