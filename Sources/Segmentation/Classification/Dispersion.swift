import AccountModel

/// How far amounts scatter around their mean.
///
/// With n amounts, sum S and sum of squares Q, the population's coefficient of variation is
/// sqrt(n Q - S^2) / S and the sample's that times sqrt(n / (n - 1)). Numerator and sum are exact
/// integers for amounts below 2^56 units (seven hundred billion with five decimals).
///
///     amounts 1, 3: n Q - S^2 = 2 * 10 - 16 = 4, coefficient sqrt(4) / 4 = 0.5
struct Dispersion {
  private let count: Int
  private let sum: Int128
  /// n Q - S^2; nil where the amounts are too large for exact arithmetic.
  private let spread: Int128?
  private let approximateSpread: Double

  init(_ amounts: some Collection<Int128>) {
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
      approximateSpread = Double(spread)
    } else {
      let mean = Double(sum) / Double(max(1, count))
      for amount in amounts {
        approximateSquares += (Double(amount) - mean) * (Double(amount) - mean)
      }
      spread = nil
      approximateSpread = approximateSquares * Double(count)
    }
    self.sum = sum
  }

  var hasPositiveMean: Bool { sum > 0 }

  /// Deviation / mean; nil where the mean is not positive or there are too few amounts.
  ///
  /// - Parameter degreesOfFreedom: 0 for the population, 1 for a sample.
  func coefficient(degreesOfFreedom: Int = 0) -> Double? {
    guard sum > 0, count > degreesOfFreedom else { return nil }
    let correction = Double(count) / Double(count - degreesOfFreedom)
    return (approximateSpread * correction).squareRoot() / Double(sum)
  }

  /// The square of the population's coefficient; nil where the mean is not positive.
  var squaredCoefficient: Double? {
    sum > 0 ? approximateSpread / Double(sum) / Double(sum) : nil
  }

  /// Whether the coefficient is at most `cut`; exact where the amounts are.
  func isAtMost(_ cut: Double, degreesOfFreedom: Int = 0) -> Bool {
    guard let coefficient = coefficient(degreesOfFreedom: degreesOfFreedom) else { return false }
    guard let spread, let limit = ExactDecimal(shortest: cut), limit.scale <= 9,
      limit.coefficient.magnitude < 1 << 56
    else { return coefficient <= cut }
    // spread * n / (n - d) / S^2 <= (p / q)^2, without a division.
    let unit = ExactDecimal.powerOfTen(limit.scale)
    let left = WideProduct(spread, unit * unit * Int128(count))
    let right = WideProduct(
      sum * sum, limit.coefficient * limit.coefficient * Int128(count - degreesOfFreedom))
    return left <= right
  }
}
