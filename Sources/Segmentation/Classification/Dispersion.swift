import AccountModel

/// How far amounts scatter around their mean.
///
/// With n amounts, sum S and sum of squares Q, the population's coefficient of variation is
/// sqrt(n Q - S^2) / S and the sample's that times sqrt(n / (n - 1)). Numerator and sum are exact
/// integers for amounts below 2^56 units (seven hundred billion with five decimals).
///
///     amounts 1, 3: n Q - S^2 = 2 * 10 - 16 = 4, coefficient sqrt(4) / 4 = 0.5
package struct Dispersion {
  private let count: Int
  private let sum: Int128
  /// n Q - S^2; nil where the amounts are too large for exact arithmetic.
  private let spread: Int128?
  private let approximateSpread: Double

  package init(_ amounts: some Collection<Int128>) {
    count = amounts.count
    var sum: Int128 = 0
    var squares: Int128 = 0
    var approximateSquares = 0.0
    var isExact = true
    for amount in amounts {
      sum += amount
      if amount.magnitude < 1 << 56 {
        squares += amount * amount
      } else {
        isExact = false
      }
    }
    if isExact, amounts.count <= 24 {
      let spread = Int128(count) * squares - sum * sum
      self.spread = spread
      approximateSpread = spread.doubleValue
    } else {
      let mean = sum.doubleValue / Double(max(1, count))
      for amount in amounts {
        approximateSquares += (amount.doubleValue - mean) * (amount.doubleValue - mean)
      }
      spread = nil
      approximateSpread = approximateSquares * Double(count)
    }
    self.sum = sum
  }

  package var hasPositiveMean: Bool { sum > 0 }

  /// Deviation / mean; nil where the mean is not positive or there are too few amounts.
  ///
  /// - Parameter degreesOfFreedom: 0 for the population, 1 for a sample.
  package func coefficient(degreesOfFreedom: Int = 0) -> Double? {
    guard sum > 0, count > degreesOfFreedom else { return nil }
    let correction = Double(count) / Double(count - degreesOfFreedom)
    return (approximateSpread * correction).squareRoot() / sum.doubleValue
  }

  /// The square of the population's coefficient; nil where the mean is not positive.
  package var squaredCoefficient: Double? {
    sum > 0 ? approximateSpread / sum.doubleValue / sum.doubleValue : nil
  }

  /// Whether the coefficient is at most the cut; exact where the amounts and the cut are.
  package func isAtMost(_ cut: VariationCut, degreesOfFreedom: Int = 0) -> Bool {
    guard let spread, let limit = cut.exact else {
      return coefficient(degreesOfFreedom: degreesOfFreedom).map { $0 <= cut.value } ?? false
    }
    guard sum > 0, count > degreesOfFreedom else { return false }
    // spread * n / (n - d) / S^2 <= (p / q)^2, without a division.
    let left = WideProduct(spread, limit.squaredUnit * Int128(count))
    let right = WideProduct(sum * sum, limit.squaredCoefficient * Int128(count - degreesOfFreedom))
    return left <= right
  }

  /// X up to the first cut, Y up to the second, Z above; nil where the mean is not positive.
  ///
  ///     coefficients 0.49, 0.5, 1.39 with cuts 0.5 and 1.0 -> X, X, Z
  package func xyzClass(cuts: [VariationCut], degreesOfFreedom: Int = 0) -> XYZClass? {
    guard hasPositiveMean else { return nil }
    return zip(XYZClass.allCases, cuts).first {
      isAtMost($0.1, degreesOfFreedom: degreesOfFreedom)
    }?.0 ?? .z
  }
}
