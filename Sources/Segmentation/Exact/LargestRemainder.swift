/// Rounds parts to integers that add up to their rounded sum.
///
/// Hamilton's method: every part is rounded down, then the parts with the largest remainders get
/// one more each until the sum of the parts, rounded half-even, is reached; equal remainders in the
/// given order.
///
///     parts 33.4, 33.4, 33.2 (sum 100): 34, 33, 33
enum LargestRemainder {
  static func round(_ parts: [ExactFraction]) -> (parts: [Int], sum: Int) {
    let sum = parts.reduce(ExactFraction.zero, +).roundedHalfEven
    let floors = parts.map(\.floor)
    let remainders = zip(parts, floors).map { $0 - ExactFraction(Int128($1)) }
    let missing = sum - floors.reduce(0, +)
    let favoured = parts.indices.sorted {
      remainders[$0] == remainders[$1] ? $0 < $1 : remainders[$0] > remainders[$1]
    }.prefix(max(0, missing))
    var result = floors
    for position in favoured { result[position] += 1 }
    return (result, sum)
  }
}
