/// The product of two 128-bit integers without overflow, for exact comparisons of fractions.
struct WideProduct: Comparable {
  private let high: Int128
  private let low: UInt128

  init(_ left: Int128, _ right: Int128) {
    // Nearly all factors are amounts of 64 bits, whose product needs no more than 128.
    if left.isShort, right.isShort {
      let product = left &* right
      (high, low) = (product < 0 ? -1 : 0, UInt128(truncatingIfNeeded: product))
    } else {
      (high, low) = left.multipliedFullWidth(by: right)
    }
  }

  static func < (left: WideProduct, right: WideProduct) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension Int128 {
  /// Whether the number fits into 64 bits.
  fileprivate var isShort: Bool { Int128(Int64(truncatingIfNeeded: self)) == self }
}
