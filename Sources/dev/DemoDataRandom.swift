/// SplitMix64 (Steele, Lea, Flood 2014): small, fast, and the same numbers everywhere.
///
/// Only sums and products of fractions are derived from it: the functions of libm differ in the
/// last bit from one platform to the next.
struct DemoDataRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in 0..<1.
  mutating func fraction() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// A number in the range, evenly.
  mutating func number(in range: ClosedRange<Double>) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * fraction()
  }

  mutating func integer(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// About normal with mean 1: the sum of four even numbers, within 1 ± 2 * `spread`.
  mutating func factor(spread: Double) -> Double {
    let sum = fraction() + fraction() + fraction() + fraction()
    return 1 + (sum - 2) * spread
  }

  mutating func happens(_ probability: Double) -> Bool { fraction() < probability }

  /// An index by weight; nil without a positive weight.
  mutating func index(weights: [Double]) -> Int? {
    var rest = fraction() * weights.reduce(0, +)
    for (index, weight) in weights.enumerated() where weight > 0 {
      rest -= weight
      if rest < 0 { return index }
    }
    return weights.lastIndex { $0 > 0 }
  }
}
