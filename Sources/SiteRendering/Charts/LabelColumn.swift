/// Labels one above the other that must not touch.
enum LabelColumn {
  /// The heights nearest to the wished ones, in the order given, at least `height` apart.
  static func spread(
    _ wished: [Double], height: Double, within range: ClosedRange<Double>
  ) -> [Double] {
    let order = wished.indices.sorted { (wished[$0], $0) < (wished[$1], $1) }
    var placed: [Double] = []
    for index in order {
      let free = placed.last.map { $0 + height } ?? range.lowerBound
      placed.append(max(wished[index], free))
    }
    var ceiling = range.upperBound
    for position in placed.indices.reversed() {
      placed[position] = min(placed[position], ceiling)
      ceiling = placed[position] - height
    }
    var result = wished
    for (position, index) in order.enumerated() { result[index] = placed[position] }
    return result
  }
}
