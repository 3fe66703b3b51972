extension GammaGamma {
  /// Buyers with a repeat order that an estimate needs.
  package static let fewestBuyers = BGNBD.fewestBuyers
  private static let largestParameter = 1000.0

  /// The parameters under which the amounts are most likely, by the accounts with a repeat order
  /// and a positive mean: the gradient of the mean log-likelihood in the logarithms of the
  /// parameters is below 1e-9.
  ///
  /// Refused are fewer than 100 such accounts, and amounts so alike that p or q has no bound.
  ///
  /// The 946 returning buyers of the CDNOW sample give p 6.24880, q 3.74459, gamma 15.44775 and the
  /// log-likelihood -4055.9232.
  package static func estimate(_ histories: [SpendHistory]) -> ModelEstimate<GammaGamma> {
    let returning = histories.filter { $0.repeats > 0 && $0.mean > 0 }
      .sorted { ($0.repeats, $0.mean) < ($1.repeats, $1.mean) }
    guard returning.count >= fewestBuyers else {
      return .notIdentifiable(.tooFewBuyers(returning.count))
    }
    let size = Double(returning.count)
    let mean = returning.reduce(0) { $0 + $1.mean } / size
    let maximiser = LikelihoodMaximiser(
      likelihood: { parameters in
        var total = [0.0, 0.0, 0.0, 0.0]
        let model = GammaGamma(parameters)
        for history in returning {
          let (value, derivatives) = model.likelihood(history)
          total[0] += value
          for index in derivatives.indices { total[index + 1] += derivatives[index] }
        }
        return (total[0] / size, total.dropFirst().map { $0 / size })
      },
      isDegenerate: { $0[0] > largestParameter || $0[1] > largestParameter })
    let starts = [[1, 2, mean], [6, 4, mean / 2], [2, 10, 5 * mean]]
    return .init(maximiser.climb(fromEach: starts), count: returning.count) { GammaGamma($0) }
  }

  /// The logarithm of the likelihood of a history with repeat orders, and its derivatives by p, q
  /// and gamma.
  func likelihood(_ history: SpendHistory) -> (value: Double, derivatives: [Double]) {
    let x = Double(history.repeats)
    let shape = p * x
    let logSum = Double.logarithm(gamma + x * history.mean)
    let (logMean, logGamma) = (Double.logarithm(history.mean), Double.logarithm(gamma))
    let logCount = Double.logarithm(x)
    let value =
      Double.logGamma(shape + q) - Double.logGamma(shape) - Double.logGamma(q)
      + q * logGamma + (shape - 1) * logMean + shape * logCount - (shape + q) * logSum
    let digamma = Double.digamma(shape + q)
    return (
      value,
      [
        x * (digamma - Double.digamma(shape) + logMean + logCount - logSum),
        digamma - Double.digamma(q) + logGamma - logSum,
        q / gamma - (shape + q) / (gamma + x * history.mean),
      ]
    )
  }

  /// - Parameter parameters: p, q, gamma.
  private init(_ parameters: [Double]) {
    self.init(p: parameters[0], q: parameters[1], gamma: parameters[2])
  }
}
