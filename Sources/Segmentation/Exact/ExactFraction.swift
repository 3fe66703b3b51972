import AccountModel

/// A fraction of integers of any size: points and scores lose no digit, so that a score of exactly
/// 70 is in tier A whatever thirds and sevenths it is made of.
struct ExactFraction: Comparable, Sendable {
  private let numerator: BigInteger
  /// Positive.
  private let denominator: BigInteger

  private init(numerator: BigInteger, denominator: BigInteger) {
    self.numerator = denominator < .zero ? -numerator : numerator
    self.denominator = denominator < .zero ? -denominator : denominator
  }

  /// - Parameter denominator: not 0.
  init(_ numerator: Int128, _ denominator: Int128 = 1) {
    precondition(denominator != 0, "a fraction's denominator is not zero")
    self.init(numerator: BigInteger(numerator), denominator: BigInteger(denominator))
  }

  init(_ decimal: ExactDecimal) {
    self.init(decimal.coefficient, ExactDecimal.powerOfTen(decimal.scale))
  }

  /// The shortest decimal that reads back as `value`; nil where it has none (NaN, infinity, 1e300).
  init?(shortest value: Double) {
    if let decimal = ExactDecimal(shortest: value) {
      self.init(decimal)
      return
    }
    guard value.isFinite, value.magnitude < 1 else { return nil }
    guard value.magnitude > 1e-30, let scaled = ExactDecimal(shortest: value * 0x1p80) else {
      self = .zero
      return
    }
    // More digits behind the point than a decimal has: a power of two takes none away.
    self = ExactFraction(scaled) * ExactFraction(1, 1 << 80)
  }

  static let zero = ExactFraction(0)
  static let one = ExactFraction(1)

  var isZero: Bool { numerator == .zero }

  var doubleValue: Double { numerator.doubleValue / denominator.doubleValue }

  static func + (left: ExactFraction, right: ExactFraction) -> ExactFraction {
    left.denominator == right.denominator
      ? ExactFraction(
        numerator: left.numerator + right.numerator, denominator: left.denominator)
      : ExactFraction(
        numerator: left.numerator * right.denominator + right.numerator * left.denominator,
        denominator: left.denominator * right.denominator)
  }

  static prefix func - (value: ExactFraction) -> ExactFraction {
    ExactFraction(numerator: -value.numerator, denominator: value.denominator)
  }

  static func - (left: ExactFraction, right: ExactFraction) -> ExactFraction { left + -right }

  static func * (left: ExactFraction, right: ExactFraction) -> ExactFraction {
    ExactFraction(
      numerator: left.numerator * right.numerator,
      denominator: left.denominator * right.denominator)
  }

  /// - Parameter right: not 0.
  static func / (left: ExactFraction, right: ExactFraction) -> ExactFraction {
    precondition(!right.isZero, "nothing is divided by zero")
    return ExactFraction(
      numerator: left.numerator * right.denominator,
      denominator: left.denominator * right.numerator)
  }

  static func == (left: ExactFraction, right: ExactFraction) -> Bool {
    left.numerator * right.denominator == right.numerator * left.denominator
  }

  static func < (left: ExactFraction, right: ExactFraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  /// The largest integer that is not larger. The value is below 2^62 in magnitude.
  var floor: Int {
    var guess = Int(doubleValue.rounded(.down))
    // The quotient of two rounded numbers may be off by one either way.
    while ExactFraction(Int128(guess)) > self { guess -= 1 }
    while ExactFraction(Int128(guess + 1)) <= self { guess += 1 }
    return guess
  }

  /// The nearest integer, ties to the even one.
  var roundedHalfEven: Int {
    let below = floor
    let rest = self - ExactFraction(Int128(below))
    let half = ExactFraction(1, 2)
    return rest > half || (rest == half && below % 2 != 0) ? below + 1 : below
  }
}
