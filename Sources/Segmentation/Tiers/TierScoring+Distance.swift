import AccountModel

extension TierScoring {
  /// What is missing for the next higher tier, and how each criterion alone could supply it.
  ///
  /// With a gap of g points, criterion k needs n_k + g W / (100 w_k); where that is at most 1, the
  /// raw value is floor + n (target - floor).
  func distanceUp(
    from score: ExactFraction, at position: Int, _ counting: CriterionAllotment
  ) -> TierDistance? {
    guard
      let next = model.tiers.last(where: { tier in
        tier.threshold.map { ExactFraction($0) > score } ?? false
      }), let threshold = next.threshold
    else { return nil }
    let gap = ExactFraction(threshold) - score
    let ways = counting.criteria.compactMap {
      way($0, at: position, gap: gap, scale: counting.scale ?? .one)
    }
    return TierDistance(
      tier: next.code,
      points: Self.thousandths(-(-(gap * ExactFraction(1000))).floor), ways: ways)
  }

  private func way(
    _ index: Int, at position: Int, gap: ExactFraction, scale: ExactFraction
  ) -> TierDistance.Way? {
    let reading = readings[index][position]
    guard let number = normalised[index][position], let current = reading.number,
      let anchors = normalisers[index].anchors(for: reading.quantity),
      anchors.floor != anchors.target, !weights[index].isZero
    else { return nil }
    let needed = number + gap / (scale * weights[index])
    return TierDistance.Way(
      measure: model.criteria[index].measure, quantity: reading.quantity,
      current: current.doubleValue,
      needed: needed <= .one ? anchors.value(at: needed).doubleValue : nil)
  }

  /// Points above the threshold of the scored tier, rounded down; nil in the lowest tier.
  func distanceDown(from score: ExactFraction) -> ExactDecimal? {
    let reached = model.tiers.first { tier in
      tier.threshold.map { ExactFraction($0) <= score } ?? true
    }
    return (reached?.threshold).map { threshold in
      Self.thousandths(((score - ExactFraction(threshold)) * ExactFraction(1000)).floor)
    }
  }
}
