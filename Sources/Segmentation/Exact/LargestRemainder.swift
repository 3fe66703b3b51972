/// Rounds parts to integers that add up to their rounded sum.
///
/// Hamilton's method: every part is rounded down, then the parts with the largest remainders get
/// one more each until the sum of the parts, rounded half-even, is reached; equal remainders in the
/// given order.
///
///     parts 33.4, 33.4, 33.2 (sum 100): 34, 33, 33
enum LargestRemainder {
  /// - Parameter limits: what each part should not exceed; a part at its limit gets one more only
  ///   where no other is left.
  static func round(
    _ parts: [ExactFraction], limits: [Int]? = nil
  ) -> (parts: [Int], sum: Int) {
    let sum = parts.reduce(ExactFraction.zero, +).roundedHalfEven
    let floors = parts.map(\.floor)
    let remainders = zip(parts, floors).map { $0 - ExactFraction(Int128($1)) }
    let missing = sum - floors.reduce(0, +)
    func isFull(_ position: Int) -> Bool {
      limits.map { floors[position] >= $0[position] } ?? false
    }
    let favoured = parts.indices.sorted { left, right in
      if isFull(left) != isFull(right) { return isFull(right) }
      return remainders[left] == remainders[right]
        ? left < right : remainders[left] > remainders[right]
    }.prefix(max(0, missing))
    var result = floors
    for position in favoured { result[position] += 1 }
    return (result, sum)
  }
}
