import AccountModel

extension ExactDecimal {
  /// numerator / denominator rounded half-even to `places` digits behind the point.
  ///
  /// - Parameter denominator: positive.
  static func rounded(numerator: Int128, denominator: Int128, places: Int) -> ExactDecimal {
    let scaled = numerator * powerOfTen(places)
    var (quotient, rest) = scaled.quotientAndRemainder(dividingBy: denominator)
    let twice = rest.magnitude * 2
    if twice > denominator.magnitude || (twice == denominator.magnitude && quotient % 2 != 0) {
      quotient += scaled < 0 ? -1 : 1
    }
    return ExactDecimal(coefficient: quotient, scale: places)
  }
}
