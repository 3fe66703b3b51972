/// Sign and magnitude in limbs of 64 bits: what `BigInteger` becomes beyond 128 bits.
struct LimbedInteger: Comparable, Sendable {
  /// Least significant limb first, without leading zeros; empty for 0.
  private let limbs: [UInt64]
  private let isNegative: Bool

  private init(limbs: [UInt64], isNegative: Bool) {
    var limbs = limbs
    while limbs.last == 0 { limbs.removeLast() }
    self.limbs = limbs
    self.isNegative = isNegative && !limbs.isEmpty
  }

  init(_ value: Int128) {
    let magnitude = value.magnitude
    self.init(
      limbs: [UInt64(truncatingIfNeeded: magnitude), UInt64(truncatingIfNeeded: magnitude >> 64)],
      isNegative: value < 0)
  }

  /// The nearest `Double` but for the last bits; infinite beyond its range.
  var doubleValue: Double {
    let magnitude = limbs.reversed().reduce(0.0) { $0 * 0x1p64 + Double($1) }
    return isNegative ? -magnitude : magnitude
  }

  static func * (left: LimbedInteger, right: LimbedInteger) -> LimbedInteger {
    var product = [UInt64](repeating: 0, count: left.limbs.count + right.limbs.count)
    for (row, factor) in left.limbs.enumerated() {
      var carry: UInt64 = 0
      for (column, other) in right.limbs.enumerated() {
        let (high, low) = factor.multipliedFullWidth(by: other)
        let (first, overflow) = low.addingReportingOverflow(product[row + column])
        let (second, secondOverflow) = first.addingReportingOverflow(carry)
        product[row + column] = second
        carry = high + (overflow ? 1 : 0) + (secondOverflow ? 1 : 0)
      }
      product[row + right.limbs.count] = carry
    }
    return LimbedInteger(limbs: product, isNegative: left.isNegative != right.isNegative)
  }

  static func + (left: LimbedInteger, right: LimbedInteger) -> LimbedInteger {
    if left.isNegative == right.isNegative {
      return LimbedInteger(
        limbs: sum(left.limbs, right.limbs), isNegative: left.isNegative)
    }
    return isLess(left.limbs, right.limbs)
      ? LimbedInteger(limbs: difference(right.limbs, left.limbs), isNegative: right.isNegative)
      : LimbedInteger(limbs: difference(left.limbs, right.limbs), isNegative: left.isNegative)
  }

  static prefix func - (value: LimbedInteger) -> LimbedInteger {
    LimbedInteger(limbs: value.limbs, isNegative: !value.isNegative)
  }

  static func < (left: LimbedInteger, right: LimbedInteger) -> Bool {
    guard left.isNegative == right.isNegative else { return left.isNegative }
    return left.isNegative ? isLess(right.limbs, left.limbs) : isLess(left.limbs, right.limbs)
  }

  private static func isLess(_ left: [UInt64], _ right: [UInt64]) -> Bool {
    guard left.count == right.count else { return left.count < right.count }
    for (one, other) in zip(left.reversed(), right.reversed()) where one != other {
      return one < other
    }
    return false
  }

  private static func sum(_ left: [UInt64], _ right: [UInt64]) -> [UInt64] {
    let (long, short) = left.count >= right.count ? (left, right) : (right, left)
    var result = long
    var carry = false
    for position in long.indices {
      let addend = position < short.count ? short[position] : 0
      let (first, overflow) = long[position].addingReportingOverflow(addend)
      let (second, carried) = first.addingReportingOverflow(carry ? 1 : 0)
      result[position] = second
      carry = overflow || carried
    }
    if carry { result.append(1) }
    return result
  }

  /// `left` is not less than `right`.
  private static func difference(_ left: [UInt64], _ right: [UInt64]) -> [UInt64] {
    var result = left
    var borrow = false
    for position in left.indices {
      let subtrahend = position < right.count ? right[position] : 0
      let (first, overflow) = left[position].subtractingReportingOverflow(subtrahend)
      let (second, borrowed) = first.subtractingReportingOverflow(borrow ? 1 : 0)
      result[position] = second
      borrow = overflow || borrowed
    }
    return result
  }
}
