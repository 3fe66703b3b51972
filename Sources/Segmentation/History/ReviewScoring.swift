import AccountModel

/// Tier and score of each account at a review, without their explanation.
///
/// The same as `TierScoring` decides: floating point sorts out what is far from every threshold and
/// from every point of rounding, and what is not is decided exactly.
struct ReviewScoring {
  private let measurement: TierMeasurement
  private let readings: [[CriterionReading]]
  private let normalisers: [CriterionNormaliser]
  private let rules: TierRules
  private let weights: [Double]
  private let substitute: Double?
  private let thresholds: [Double?]
  private let ranks: [String: Int]

  init(_ measurement: TierMeasurement, asOf: CalendarDate) {
    let model = measurement.model
    self.measurement = measurement
    readings = measurement.readings
    normalisers = measurement.normalisers
    rules = TierRules(model: model, asOf: asOf)
    weights = measurement.weights.map(\.doubleValue)
    substitute = measurement.substitute?.doubleValue
    thresholds = model.tiers.map { $0.threshold?.doubleValue }
    ranks = Dictionary(
      model.tiers.enumerated().map { ($0.element.code, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The standing of the account at a position, and the points of its criteria, which are added to
  /// `points`.
  func standing(
    at position: Int, override: Account.TierOverride?, points: inout [Float]
  ) -> TierStanding {
    let inputs = measurement.inputs[position]
    let byHand = override.flatMap { rules.isInForce($0) ? ranks[$0.tier] : nil }
    guard let (thousandths, scored) = score(at: position, points: &points) else {
      return TierStanding(rank: nil, score: nil, byHand: byHand)
    }
    let (tier, applied) = rules.guardRails(on: measurement.model.tiers[scored].code, inputs)
    let rail = applied.first.map { rule in
      rule.kind == .classAFloor ? TierStanding.Rail.classAFloor : .noRevenueCap
    }
    return TierStanding(
      rank: applied.isEmpty && tier != nil ? scored : tier.flatMap { ranks[$0] },
      score: thousandths, rail: rail, byHand: byHand)
  }

  /// The score in thousandths and the place of its tier; nil without a score.
  private func score(
    at position: Int, points: inout [Float]
  ) -> (thousandths: Int, tier: Int)? {
    var (sum, whole, error) = (0.0, 0.0, 0.0)
    let start = points.count
    for index in weights.indices {
      let number = normalisers[index].approximated(readings[index][position])
      error = max(error, number?.error ?? 0)
      if let value = number?.value ?? substitute {
        sum += weights[index] * value
        whole += weights[index]
        points.append(Float(weights[index] * value))
      } else {
        points.append(.nan)
      }
    }
    guard whole > 0 else { return nil }
    for index in start..<points.count { points[index] *= Float(100 / whole) }
    let score = 100 * sum / whole
    return decided(score, error: 100 * error + 1e-10) ?? exactScore(at: position)
  }

  /// Nil where the error might decide.
  private func decided(_ score: Double, error: Double) -> (thousandths: Int, tier: Int)? {
    let scaled = score * 1000
    let rest = scaled - scaled.rounded(.down)
    guard error < 1e-4, (rest - 0.5).magnitude > error * 1000 else { return nil }
    for (tier, threshold) in thresholds.enumerated() {
      guard let threshold else { return (Int(scaled.rounded()), tier) }
      guard (score - threshold).magnitude > error else { return nil }
      if score > threshold { return (Int(scaled.rounded()), tier) }
    }
    return nil
  }

  private func exactScore(at position: Int) -> (thousandths: Int, tier: Int)? {
    guard let score = measurement.score(at: position),
      let tier = measurement.tier(forScore: score).flatMap({ ranks[$0] })
    else { return nil }
    return ((score * ExactFraction(1000)).roundedHalfEven, tier)
  }
}
