/// Exponential and logarithm in plain Swift: the C libraries differ in the last digit from machine
/// to machine, and figures that are estimated step by step would differ with it.
extension Double {
  /// ln 2 with its last 32 bits cut off, so that a whole multiple of it is exact.
  private static let upperLogarithmOfTwo = 0x1.62e42feep-1
  /// ln 2 - `upperLogarithmOfTwo`.
  private static let lowerLogarithmOfTwo = 0x1.a39ef35793c76p-33

  /// e^x within two units in the last place; 0 below -745, infinity above 710.
  ///
  ///     x = k ln 2 + r, |r| <= ln 2 / 2:  e^x = 2^k (1 + r + r^2/2! + ... + r^14/14!)
  ///     Double.exponential(1) = 2.71828182845905
  static func exponential(_ x: Double) -> Double {
    guard x.isFinite else { return x == -.infinity ? 0 : x }
    if x > 710 { return .infinity }
    if x < -746 { return 0 }
    let power = (x / (upperLogarithmOfTwo + lowerLogarithmOfTwo)).rounded()
    let rest = (x - power * upperLogarithmOfTwo) - power * lowerLogarithmOfTwo
    var sum = 1.0
    var divisor = 14.0
    while divisor > 1 {
      sum = 1 + rest / divisor * sum
      divisor -= 1
    }
    sum = 1 + rest * sum
    return Double(sign: .plus, exponent: Int(power), significand: sum)
  }

  /// ln x within two units in the last place; -infinity at 0, NaN below.
  ///
  ///     x = 2^k m, m in sqrt(1/2)...sqrt(2), s = (m - 1)/(m + 1):
  ///     ln x = k ln 2 + 2 (s + s^3/3 + s^5/5 + ...)
  ///     Double.logarithm(10) = 2.302585092994046
  static func logarithm(_ x: Double) -> Double {
    guard x > 0 else { return x == 0 ? -.infinity : .nan }
    guard x.isFinite else { return x }
    var power = Double(x.exponent)
    var mantissa = x.significand
    if mantissa > 1.4142135623730951 {
      mantissa /= 2
      power += 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    var series = 0.0
    var odd = 21.0
    while odd > 1 {
      series = square * (1 / odd + series)
      odd -= 2
    }
    return power * upperLogarithmOfTwo
      + (power * lowerLogarithmOfTwo + (2 * ratio + 2 * ratio * series))
  }

  /// ln(1 + x) for x >= 0, without loss for small x (Goldberg 1991, theorem 4).
  ///
  ///     Double.logarithm(onePlus: 1e-20) = 1e-20
  static func logarithm(onePlus x: Double) -> Double {
    let sum = 1 + x
    return sum == 1 ? x : logarithm(sum) * (x / (sum - 1))
  }

  /// base^exponent for a positive base.
  ///
  ///     Double.power(2, 0.5) = 1.414213562373095
  static func power(_ base: Double, _ exponent: Double) -> Double {
    Double.exponential(exponent * logarithm(base))
  }
}
