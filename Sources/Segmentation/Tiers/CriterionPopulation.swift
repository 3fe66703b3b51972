import AccountModel

/// The values of one criterion at all accounts that have one, for normalisations that compare.
struct CriterionPopulation: Sendable {
  private let rising: [ExactFraction]
  /// Between which values `minmax` counts; nil without values.
  let bounds: (lower: ExactFraction, upper: ExactFraction)?

  /// - Parameter isWinsorised: whether the bounds are the quantiles 5 % and 95 % instead of the
  ///   extremes.
  init(_ values: [ExactFraction], isWinsorised: Bool = false) {
    let rising = values.sorted()
    self.rising = rising
    bounds =
      rising.isEmpty
      ? nil
      : (
        Self.quantile(isWinsorised ? 5 : 0, of: rising),
        Self.quantile(isWinsorised ? 95 : 100, of: rising)
      )
  }

  /// clamp((x - lower) / (upper - lower)); one half where all values are equal; nil without values.
  ///
  ///     values 10, 20, 50; x = 20: 0.25
  func minmax(_ value: ExactFraction) -> ExactFraction? {
    bounds.map { lower, upper in
      lower == upper
        ? ExactFraction(1, 2) : min(.one, max(.zero, (value - lower) / (upper - lower)))
    }
  }

  /// Mid-rank: (number of smaller values + half the number of equal ones) / number of values; nil
  /// without values.
  ///
  ///     values 1, 2, 2, 4: 0.125, 0.5, 0.5, 0.875
  func percentile(_ value: ExactFraction) -> ExactFraction? {
    guard !rising.isEmpty else { return nil }
    let (less, upTo) = standing(value)
    return ExactFraction(Int128(less + upTo), Int128(2 * rising.count))
  }

  /// (number of smaller values + half the number of other equal ones) / (number of values - 1); one
  /// half for a single value; nil without values.
  ///
  ///     values 1, 2, 2, 4: 0, 0.5, 0.5, 1
  func rank(_ value: ExactFraction) -> ExactFraction? {
    guard rising.count > 1 else { return rising.isEmpty ? nil : ExactFraction(1, 2) }
    let (less, upTo) = standing(value)
    return ExactFraction(Int128(less + upTo - 1), Int128(2 * (rising.count - 1)))
  }

  /// How many values are smaller, and how many not larger.
  private func standing(_ value: ExactFraction) -> (less: Int, upTo: Int) {
    (
      rising.partitioningIndex { $0 >= value }, rising.partitioningIndex { $0 > value }
    )
  }

  /// Type 7 of Hyndman and Fan (1996): linear between the values at (n - 1) p.
  ///
  /// - Parameter rising: not empty.
  private static func quantile(_ percent: Int, of rising: [ExactFraction]) -> ExactFraction {
    let place = (rising.count - 1) * percent
    let (below, rest) = (rising[place / 100], place % 100)
    guard rest > 0 else { return below }
    return below + ExactFraction(Int128(rest), 100) * (rising[place / 100 + 1] - below)
  }
}
