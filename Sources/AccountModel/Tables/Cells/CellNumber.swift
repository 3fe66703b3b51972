/// A number of a cell: `mantissa / 10^scale`.
struct CellNumber: Sendable, Hashable {
  /// Amounts have at most six decimals; further ones (the residue of a spreadsheet's binary
  /// arithmetic) are rounded half-even.
  static let maximumScale = 6
  /// Magnitudes from here on do not fit an amount with six decimals.
  static let limit: Int64 = 9_000_000_000_000

  let mantissa: Int64
  let scale: Int

  init(mantissa: Int64, scale: Int) {
    self.mantissa = mantissa
    self.scale = scale
  }

  /// Nil for a number that is too large or has too many decimals.
  init?(_ exact: ExactDecimal) {
    let limit = Int128(Self.limit) * ExactDecimal.powerOfTen(exact.scale)
    guard exact.scale <= Self.maximumScale, exact.coefficient.magnitude < limit.magnitude,
      let mantissa = Int64(exactly: exact.coefficient)
    else { return nil }
    self.init(mantissa: mantissa, scale: exact.scale)
  }

  var exact: ExactDecimal { ExactDecimal(coefficient: Int128(mantissa), scale: scale) }

  /// The number in thousandths, rounded half-even.
  var thousandths: Int64 {
    guard scale > 3 else { return mantissa(scale: 3) }
    // The limit of the mantissa keeps both products within 64 bits.
    let rounded = exact.rounded(places: 3)
    return Int64(rounded.coefficient * ExactDecimal.powerOfTen(3 - rounded.scale))
  }

  var negated: CellNumber { CellNumber(mantissa: -mantissa, scale: scale) }

  /// The number in units of `10^-scale`, which has no fewer digits than its own.
  func mantissa(scale: Int) -> Int64 {
    var mantissa = mantissa
    for _ in 0..<(scale - self.scale) { mantissa *= 10 }
    return mantissa
  }

  /// The exact difference; nil if it is too large.
  func minus(_ other: CellNumber) -> CellNumber? {
    CellNumber(exact - other.exact)
  }

  /// Reads a cell, noting in `evidence` what it says about the decimal mark; nil for anything that
  /// is not a number by `mark`.
  @inline(__always)
  static func parse(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int, mark: DecimalMark,
    evidence: inout DecimalEvidence
  ) -> CellNumber? {
    let decimal = mark == .comma ? UInt8(ascii: ",") : UInt8(ascii: ".")
    guard mark != .unknowable, end - start <= 13 else {
      return NumberText(bytes[start..<end])?.number(mark: mark, evidence: &evidence)
    }
    var index = start
    let isNegative = index < end && bytes[index] == UInt8(ascii: "-")
    if isNegative { index += 1 }
    let firstDigit = index
    var mantissa: Int64 = 0
    var point = -1
    while index < end {
      let digit = bytes[index] &- UInt8(ascii: "0")
      if digit < 10 {
        mantissa = mantissa &* 10 &+ Int64(digit)
      } else if bytes[index] == decimal, point < 0 {
        point = index
      } else {
        return NumberText(bytes[start..<end])?.number(mark: mark, evidence: &evidence)
      }
      index += 1
    }
    if point < 0 {
      guard end > firstDigit, mantissa < limit else { return nil }
      return CellNumber(mantissa: isNegative ? -mantissa : mantissa, scale: 0)
    }
    let scale = end - point - 1
    let whole = point - firstDigit
    guard scale >= 1, scale <= maximumScale, whole >= 1 else {
      return NumberText(bytes[start..<end])?.number(mark: mark, evidence: &evidence)
    }
    if mark == .undecided {
      if scale == 3, whole <= 3, bytes[firstDigit] != UInt8(ascii: "0") {
        evidence.ambiguousPoint += 1
      } else {
        evidence.point += 1
      }
    }
    return CellNumber(mantissa: isNegative ? -mantissa : mantissa, scale: scale)
  }
}
