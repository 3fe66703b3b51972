/// The decimal number that every number style works on: `magnitude / 10^scale`, with a sign.
struct DecimalDigits {
  private(set) var isNegative: Bool
  private(set) var magnitude: UInt128
  /// Digits behind the mark; negative for a number that ends in zeros (1e21 is 1 with -21).
  private(set) var scale: Int

  /// `coefficient / 10^scale`, exactly.
  init(coefficient: Int128, scale: Int) {
    isNegative = coefficient < 0
    magnitude = coefficient.magnitude
    self.scale = scale
  }

  init(_ value: Int) {
    isNegative = value < 0
    magnitude = UInt128(value.magnitude)
    scale = 0
  }

  /// The shortest decimal number that reads back as `value`; nil if it is not finite.
  ///
  /// Going through the shortest decimal makes 2.675 round to 2.68 (as written), not to 2.67 (as
  /// stored in binary), which is what ICU does too.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    isNegative = false
    scale = 0
    // At most 17 digits, and zeros up to 2^53.
    var digits: UInt64 = 0
    var seenPoint = false
    var bytes = value.description.utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): seenPoint = true
      case UInt8(ascii: "e"): scale -= Self.exponent(&bytes)
      default:
        digits = digits * 10 + UInt64(byte &- 0x30)
        if seenPoint { scale += 1 }
      }
    }
    magnitude = UInt128(digits)
  }

  var isZero: Bool { magnitude == 0 }

  /// Digits in front of the mark; 0 or less where the number is below 1.
  var integerCount: Int { Self.digitCount(magnitude) - scale }

  mutating func multiply(byPowerOfTen exponent: Int) { scale -= exponent }

  /// Rounds half-even to `places` digits behind the mark.
  mutating func round(places: Int) {
    guard scale > places else { return }
    let dropped = scale - places
    scale = places
    guard dropped < Self.powersOfTen.count else {
      magnitude = 0
      return
    }
    let unit = Self.powersOfTen[dropped]
    let (quotient, rest) = Self.divide(magnitude, by: unit)
    let above = unit - rest
    let isUp = rest > above || (rest == above && quotient & 1 == 1)
    magnitude = quotient + (isUp ? 1 : 0)
  }

  /// 10^0 to 10^38.
  static let powersOfTen: [UInt128] = (0..<39).map { exponent in
    (0..<exponent).reduce(UInt128(1)) { power, _ in power * 10 }
  }

  static func digitCount(_ magnitude: UInt128) -> Int {
    var count = 0
    if let small = UInt64(exactly: magnitude) {
      var rest = small
      while rest > 0 { (count, rest) = (count + 1, rest / 10) }
    } else {
      while count < powersOfTen.count, magnitude >= powersOfTen[count] { count += 1 }
    }
    return count
  }

  private static func divide(
    _ number: UInt128, by unit: UInt128
  ) -> (quotient: UInt128, rest: UInt128) {
    guard let number = UInt64(exactly: number), let unit = UInt64(exactly: unit) else {
      let (quotient, rest) = number.quotientAndRemainder(dividingBy: unit)
      return (quotient, rest)
    }
    let (quotient, rest) = number.quotientAndRemainder(dividingBy: unit)
    return (UInt128(quotient), UInt128(rest))
  }

  private static func exponent(_ bytes: inout String.UTF8View.Iterator) -> Int {
    var isNegative = false
    var value = 0
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "+"): break
      default: value = value * 10 + Int(byte &- 0x30)
      }
    }
    return isNegative ? -value : value
  }
}
