extension Int128 {
  /// The nearest `Double` for magnitudes below 2^63, else off by at most the last bit.
  ///
  /// `Double(_:)` is generic over binary integers and takes a hundred times as long.
  package var doubleValue: Double {
    let small = Int64(truncatingIfNeeded: self)
    if Int128(small) == self { return Double(small) }
    let high = Int64(truncatingIfNeeded: self >> 64)
    let low = UInt64(truncatingIfNeeded: self)
    return Double(high) * 0x1p64 + Double(low)
  }
}
