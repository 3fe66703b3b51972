/// The decimal digits of a number, on which every number style works.
///
/// `1234.50` is the digits 1 2 3 4 5 0 with four of them in front of the decimal mark. `integerCount`
/// may exceed the digits (`12000` as 1 2 with 5) or be negative (`0.001` as 1 with -2).
struct DecimalDigits {
  private(set) var isNegative: Bool
  /// 0...9 each, without leading zeros.
  private(set) var digits: [UInt8]
  private(set) var integerCount: Int

  /// `coefficient / 10^scale`, exactly.
  init(coefficient: Int128, scale: Int) {
    isNegative = coefficient < 0
    digits = Self.digits(of: coefficient.magnitude)
    integerCount = digits.count - scale
  }

  init(_ value: Int) {
    isNegative = value < 0
    digits = Self.digits(of: UInt64(value.magnitude))
    integerCount = digits.count
  }

  /// The shortest decimal number that reads back as `value`; nil if it is not finite.
  ///
  /// Going through the shortest decimal makes 2.675 round to 2.68 (as written), not to 2.67 (as
  /// stored in binary), which is what ICU does too.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    isNegative = false
    digits = []
    integerCount = 0
    var seenPoint = false
    var bytes = value.description.utf8.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): seenPoint = true
      case UInt8(ascii: "e"): integerCount += Self.exponent(&bytes)
      default:
        if !seenPoint, byte != UInt8(ascii: "0") || !digits.isEmpty { integerCount += 1 }
        if seenPoint, digits.isEmpty, byte == UInt8(ascii: "0") { integerCount -= 1 }
        if byte != UInt8(ascii: "0") || !digits.isEmpty { digits.append(byte &- 0x30) }
      }
    }
  }

  var isZero: Bool { !digits.contains { $0 != 0 } }

  /// The digit worth `10^(integerCount - 1 - index)`; 0 outside what is stored.
  func digit(at index: Int) -> UInt8 { digits.indices.contains(index) ? digits[index] : 0 }

  /// The count of digits behind the decimal mark, trailing zeros included.
  var fractionCount: Int { max(0, digits.count - integerCount) }

  mutating func multiply(byPowerOfTen exponent: Int) { integerCount += exponent }

  mutating func negate() { isNegative.toggle() }

  /// Rounds half-even to `places` digits behind the mark; a negative count rounds to tens and so on.
  mutating func round(places: Int) {
    let kept = integerCount + places
    guard kept < digits.count else { return }
    guard kept >= 0 else {
      digits = []
      integerCount = 0
      return
    }
    let isUp = roundsUp(at: kept)
    digits.removeSubrange(kept...)
    if isUp { increment() }
    if digits.isEmpty { integerCount = min(integerCount, 0) }
  }

  private func roundsUp(at index: Int) -> Bool {
    let first = digits[index]
    guard first == 5 else { return first > 5 }
    if digits[(index + 1)...].contains(where: { $0 != 0 }) { return true }
    return index > 0 && digits[index - 1] % 2 == 1
  }

  private mutating func increment() {
    var index = digits.count
    while index > 0, digits[index - 1] == 9 {
      digits[index - 1] = 0
      index -= 1
    }
    if index > 0 {
      digits[index - 1] += 1
    } else {
      digits.insert(1, at: 0)
      integerCount += 1
    }
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

  private static func digits(of magnitude: UInt128) -> [UInt8] {
    if let small = UInt64(exactly: magnitude) { return digits(of: small) }
    let (high, low) = magnitude.quotientAndRemainder(dividingBy: 1_000_000_000_000_000_000)
    let tail = digits(of: UInt64(low))
    return digits(of: high) + Array(repeating: 0, count: 18 - tail.count) + tail
  }

  private static func digits(of magnitude: UInt64) -> [UInt8] {
    guard magnitude > 0 else { return [] }
    var count = 0
    var rest = magnitude
    while rest > 0 { (count, rest) = (count + 1, rest / 10) }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialised in
      var rest = magnitude
      for index in stride(from: count - 1, through: 0, by: -1) {
        buffer[index] = UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      initialised = count
    }
  }
}
