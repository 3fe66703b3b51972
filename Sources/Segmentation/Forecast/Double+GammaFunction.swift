/// The logarithm of the gamma function and its derivative, for positive arguments.
extension Double {
  /// Bernoulli's numbers B(2k) / (2k (2k - 1)), the coefficients of Stirling's series.
  private static let stirling: [Double] = [
    1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360_360, 1.0 / 156,
  ]
  /// B(2k) / 2k, the coefficients of the series of the digamma function.
  private static let digammaSeries: [Double] = [
    1.0 / 12, -1.0 / 120, 1.0 / 252, -1.0 / 240, 1.0 / 132, -691.0 / 32_760, 1.0 / 12,
  ]
  /// ln(2 pi) / 2
  private static let halfLogarithmOfTwoPi = 0.918938533204672742

  /// ln G(x) for x > 0, within 1e-14 max(1, |ln G(x)|); NaN for other x.
  ///
  /// From 10 on Stirling's series (Abramowitz and Stegun 6.1.41), below by
  /// G(x) = G(x + n) / (x (x + 1) ... (x + n - 1)).
  ///
  ///     Double.logGamma(0.5) = ln sqrt(pi) = 0.5723649429247001
  static func logGamma(_ x: Double) -> Double {
    guard x > 0 else { return .nan }
    var (shifted, product) = (x, 1.0)
    while shifted < 10 {
      product *= shifted
      shifted += 1
    }
    let inverse = 1 / shifted
    let series = stirling.reversed().reduce(0) { $0 * inverse * inverse + $1 } * inverse
    let large = (shifted - 0.5) * logarithm(shifted) - shifted + halfLogarithmOfTwoPi + series
    return x < 10 ? large - logarithm(product) : large
  }

  /// The derivative of ln G(x) for x > 0, within 1e-13 max(1, |value|); NaN for other x.
  ///
  /// From 10 on by its series (Abramowitz and Stegun 6.3.18), below by
  /// digamma(x) = digamma(x + 1) - 1/x.
  ///
  ///     Double.digamma(1) = -0.5772156649015329, Euler's constant
  static func digamma(_ x: Double) -> Double {
    guard x > 0 else { return .nan }
    var (shifted, sum) = (x, 0.0)
    while shifted < 10 {
      sum += 1 / shifted
      shifted += 1
    }
    let square = 1 / (shifted * shifted)
    let series = digammaSeries.reversed().reduce(0) { $0 * square + $1 } * square
    return logarithm(shifted) - 0.5 / shifted - series - sum
  }

  /// ln B(x, y) of Euler's beta function, x and y > 0.
  ///
  ///     Double.logBeta(2, 3) = ln(1/12) = -2.4849066497880004
  static func logBeta(_ x: Double, _ y: Double) -> Double {
    logGamma(x) + logGamma(y) - logGamma(x + y)
  }
}
