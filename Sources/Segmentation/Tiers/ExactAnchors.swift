/// The anchors of a `target` normalisation without loss of digits.
struct ExactAnchors: Sendable {
  let floor: ExactFraction
  let target: ExactFraction
  /// Whether an anchor was computed from the data.
  let isRelative: Bool

  var shown: CriterionAnchors {
    CriterionAnchors(
      floor: floor.doubleValue, target: target.doubleValue, isRelative: isRelative)
  }

  /// clamp((x - floor) / (target - floor)); where both are equal, 1 from there on and 0 below.
  func normalised(_ value: ExactFraction) -> ExactFraction {
    guard floor != target else { return value < target ? .zero : .one }
    return min(.one, max(.zero, (value - floor) / (target - floor)))
  }

  /// The value whose normalised number is `share`.
  func value(at share: ExactFraction) -> ExactFraction { floor + share * (target - floor) }
}
