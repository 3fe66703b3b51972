import AccountModel

/// The largest coefficient of variation of a class, prepared for exact comparison.
package struct VariationCut: Sendable {
  package let value: Double
  /// The cut p / q as p^2 and q^2; nil where it has more than nine decimals or is enormous.
  let exact: (squaredCoefficient: Int128, squaredUnit: Int128)?

  package init(_ value: Double) {
    self.value = value
    guard let limit = ExactDecimal(shortest: value), limit.scale <= 9,
      limit.coefficient.magnitude < 1 << 56
    else {
      exact = nil
      return
    }
    let unit = ExactDecimal.powerOfTen(limit.scale)
    exact = (limit.coefficient * limit.coefficient, unit * unit)
  }
}
