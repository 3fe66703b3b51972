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
      !weights[index].isZero,
      let reach = reach(
        number + gap / (scale * weights[index]), of: reading.quantity, by: normalisers[index])
    else { return nil }
    return TierDistance.Way(
      measure: model.criteria[index].measure, quantity: reading.quantity,
      current: current.doubleValue, reach: reach)
  }

  /// Nil for a map, and for anchors that leave no way between them.
  private func reach(
    _ needed: ExactFraction, of quantity: CriterionQuantity, by normaliser: CriterionNormaliser
  ) -> TierDistance.Reach? {
    if normaliser.comparesAccounts { return needed <= .one ? .otherAccounts : .outOfReach }
    guard let anchors = normaliser.anchors(for: quantity), anchors.floor != anchors.target
    else { return nil }
    return needed <= .one ? .value(anchors.value(at: needed).doubleValue) : .outOfReach
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
