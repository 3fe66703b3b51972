/// The anchors of a `target` normalisation without loss of digits.
struct ExactAnchors: Sendable {
  let floor: ExactFraction
  let target: ExactFraction
  /// Whether an anchor was computed from the data.
  let isRelative: Bool
  /// Whether the way between the anchors is measured in logarithms; both are then positive.
  let isLogarithmic: Bool

  var shown: CriterionAnchors {
    CriterionAnchors(
      floor: floor.doubleValue, target: target.doubleValue, isRelative: isRelative,
      isLogarithmic: isLogarithmic)
  }

  /// clamp((x - floor) / (target - floor)), of the logarithms where the way is logarithmic; where
  /// both anchors are equal, 1 from there on and 0 below.
  ///
  ///     logarithmic, 1,000...100,000: 10,000 is half the way
  func normalised(_ value: ExactFraction) -> ExactFraction {
    guard floor != target else { return value < target ? .zero : .one }
    return min(.one, max(.zero, share(value)))
  }

  /// A value whose normalised number is `share`.
  func value(at share: ExactFraction) -> ExactFraction {
    guard isLogarithmic, share > .zero, share < .one else {
      return floor + share * (target - floor)
    }
    let way = Double.logarithm(target.doubleValue) - Double.logarithm(floor.doubleValue)
    let value = floor.doubleValue * .exponential(share.doubleValue * way)
    // The logarithm of the rounded value may be a hair short of the way.
    let step = way > 0 ? 1 + 1e-14 : 1 - 1e-14
    let candidates = [value, value * step, value * step * step].lazy.compactMap {
      ExactFraction(shortest: $0)
    }
    return candidates.first { normalised($0) >= share } ?? candidates.last ?? target
  }

  private func share(_ value: ExactFraction) -> ExactFraction {
    guard isLogarithmic else { return (value - floor) / (target - floor) }
    // No logarithm: below every positive value.
    guard value > .zero else { return floor < target ? .zero : .one }
    // The anchors themselves are exact, whatever their logarithms round to.
    guard value != floor, value != target else { return value == floor ? .zero : .one }
    let start = Double.logarithm(floor.doubleValue)
    let way = Double.logarithm(target.doubleValue) - start
    return ExactFraction(shortest: (Double.logarithm(value.doubleValue) - start) / way) ?? .zero
  }
}
