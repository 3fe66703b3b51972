/// A column of integers, in half the room where all are small.
struct CompactIntegers: Sendable, Hashable {
  private let narrow: [Int32]
  private let wide: [Int64]

  /// What stands for a cell without a number.
  static let absent = Int64.min

  /// An empty column where no cell has a number.
  init(_ values: some Collection<Int64>) {
    var isNarrow = true
    var isEmpty = true
    for value in values where value != Self.absent {
      isEmpty = false
      isNarrow = isNarrow && value > Int64(Int32.min) && value <= Int64(Int32.max)
    }
    narrow =
      isEmpty || !isNarrow
      ? [] : values.map { $0 == Self.absent ? .min : Int32(truncatingIfNeeded: $0) }
    wide = isEmpty || isNarrow ? [] : Array(values)
  }

  /// `absent` for a cell without a number.
  @inline(__always)
  subscript(position: Int) -> Int64 {
    if position < narrow.count {
      let value = narrow[position]
      return value == .min ? Self.absent : Int64(value)
    }
    return position < wide.count ? wide[position] : Self.absent
  }
}
