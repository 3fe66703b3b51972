/// The product of two 128-bit integers without overflow, for exact comparisons of fractions.
struct WideProduct: Comparable {
  private let high: Int128
  private let low: UInt128

  init(_ left: Int128, _ right: Int128) {
    (high, low) = left.multipliedFullWidth(by: right)
  }

  static func < (left: WideProduct, right: WideProduct) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}
