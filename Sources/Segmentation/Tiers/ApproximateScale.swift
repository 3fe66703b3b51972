/// A number in floating point, and how far at most it is from the exact one.
struct Approximation {
  let value: Double
  let error: Double
}

/// The two ends of a scale in floating point.
///
/// Scores are decided exactly. Floating point sorts out quickly those that are far from every cut, as
/// nearly all are.
struct ApproximateScale: Sendable {
  private let low: Double
  private let width: Double
  private let error: Double

  /// Nil where the ends are equal: the scale is a step then, and no error is small.
  init?(_ low: ExactFraction, _ high: ExactFraction) {
    guard low != high else { return nil }
    let (first, last) = (low.doubleValue, high.doubleValue)
    self.low = first
    width = last - first
    // Both ends, the value between them and the differences are each off by some 2^-52 of the
    // larger end; sixteen times that is a bound with room to spare.
    error = 0x1p-48 * max(first.magnitude, last.magnitude) / (last - first).magnitude + 0x1p-48
  }

  /// clamp((x - low) / (high - low))
  func normalised(_ value: Double) -> Approximation {
    Approximation(value: min(1, max(0, (value - low) / width)), error: error)
  }
}
