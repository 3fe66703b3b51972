extension Double {
  /// Gauss's hypergeometric function 2F1(a, b; c; z) = sum of (a)_k (b)_k / ((c)_k k!) z^k, for
  /// z < 1 and c other than 0, -1, -2, ...; NaN elsewhere, and where the series takes too long.
  ///
  /// A negative z goes to z / (z - 1) by Pfaff's transformation, and near 1 Euler's transformation
  /// is used where it makes the terms fall faster (Abramowitz and Stegun 15.3.3 and 15.3.4).
  ///
  ///     hypergeometric(1, 1, 2, 0.5) = -ln(1 - 0.5) / 0.5 = 1.3862943611198906
  static func hypergeometric(_ a: Double, _ b: Double, _ c: Double, _ z: Double) -> Double {
    guard z < 1, !(c <= 0 && c == c.rounded()) else { return .nan }
    if z < 0 {
      return power(1 - z, -a) * hypergeometric(a, c - b, c, z / (z - 1))
    }
    if z > 0.5, c < a + b {
      return power(1 - z, c - a - b) * gaussSeries(c - a, c - b, c, z)
    }
    return gaussSeries(a, b, c, z)
  }

  /// The series itself, 0 <= z < 1.
  private static func gaussSeries(_ a: Double, _ b: Double, _ c: Double, _ z: Double) -> Double {
    var (sum, term, index) = (1.0, 1.0, 0.0)
    while index < 1_000_000 {
      term *= (a + index) * (b + index) / ((c + index) * (index + 1)) * z
      sum += term
      index += 1
      // Past the last change of sign and the largest term, what is left is at most term / (1 - z).
      let isFalling = index > max(-a, -b, -c) && abs(term) <= abs(sum) * 1e-17 * (1 - z)
      if term == 0 || isFalling { return sum }
    }
    return .nan
  }
}
