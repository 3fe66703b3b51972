/// An exact decimal number: `coefficient / 10^scale`.
///
/// Money is never a `Double`. Sums and comparisons are exact; a ratio is taken at the very end with
/// `doubleValue`.
package struct ExactDecimal: Sendable {
  package let coefficient: Int128
  /// Digits behind the point, 0...18.
  package let scale: Int

  package init(coefficient: Int128, scale: Int) {
    precondition((0...18).contains(scale), "a decimal has 0 to 18 digits behind the point")
    self.coefficient = coefficient
    self.scale = scale
  }

  package init(_ value: Int) { self.init(coefficient: Int128(value), scale: 0) }

  package static let zero = ExactDecimal(0)

  /// Reads `-1234.50`: ASCII digits, an optional sign, an optional point; nil for anything else.
  package init?(_ text: some StringProtocol) {
    var coefficient: Int128 = 0
    var scale = 0
    var digits = 0
    var seenPoint = false
    var negative = false
    for (offset, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where offset == 0: negative = true
      case UInt8(ascii: "+") where offset == 0: break
      case UInt8(ascii: ".") where !seenPoint: seenPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard digits < 36, scale < 18 || !seenPoint else { return nil }
        coefficient = coefficient * 10 + Int128(byte - UInt8(ascii: "0"))
        digits += 1
        if seenPoint { scale += 1 }
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    self.init(coefficient: negative ? -coefficient : coefficient, scale: scale)
  }

  /// The same number with more digits behind the point. `newScale` is at least `scale`.
  package func rescaled(to newScale: Int) -> ExactDecimal {
    precondition(newScale >= scale, "rescaling never drops digits")
    return ExactDecimal(
      coefficient: coefficient * Self.powerOfTen(newScale - scale), scale: newScale)
  }

  /// The number rounded half-even to `places` digits behind the point.
  package func rounded(places: Int) -> ExactDecimal {
    guard places < scale else { return self }
    let unit = Self.powerOfTen(scale - places)
    var (quotient, rest) = coefficient.quotientAndRemainder(dividingBy: unit)
    let twice = rest.magnitude * 2
    if twice > unit.magnitude || (twice == unit.magnitude && quotient % 2 != 0) {
      quotient += coefficient < 0 ? -1 : 1
    }
    return ExactDecimal(coefficient: quotient, scale: places)
  }

  /// The nearest `Double`, for ratios and drawing.
  package var doubleValue: Double {
    coefficient.doubleValue / Self.powerOfTen(scale).doubleValue
  }

  package static func powerOfTen(_ exponent: Int) -> Int128 {
    var power: Int128 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}

extension ExactDecimal: Comparable, Hashable {
  package static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let scale = max(left.scale, right.scale)
    return left.rescaled(to: scale).coefficient == right.rescaled(to: scale).coefficient
  }

  package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let scale = max(left.scale, right.scale)
    return left.rescaled(to: scale).coefficient < right.rescaled(to: scale).coefficient
  }

  package func hash(into hasher: inout Hasher) {
    var (coefficient, scale) = (coefficient, scale)
    while scale > 0, coefficient % 10 == 0 { (coefficient, scale) = (coefficient / 10, scale - 1) }
    hasher.combine(coefficient)
    hasher.combine(scale)
  }

  package static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    let scale = max(left.scale, right.scale)
    return ExactDecimal(
      coefficient: left.rescaled(to: scale).coefficient + right.rescaled(to: scale).coefficient,
      scale: scale)
  }

  package static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    left + -right
  }

  package static prefix func - (value: ExactDecimal) -> ExactDecimal {
    ExactDecimal(coefficient: -value.coefficient, scale: value.scale)
  }

  /// The exact product. The scales of both factors add up to at most 18.
  package static func * (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    ExactDecimal(
      coefficient: left.coefficient * right.coefficient, scale: left.scale + right.scale)
  }

  package static func += (left: inout ExactDecimal, right: ExactDecimal) { left = left + right }
}

extension ExactDecimal: CustomStringConvertible {
  /// All digits of the scale, with a point: `-1234.50`.
  package var description: String {
    let digits = String(coefficient.magnitude)
    let sign = coefficient < 0 ? "-" : ""
    guard scale > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
    return sign + padded.dropLast(scale) + "." + padded.suffix(scale)
  }
}
