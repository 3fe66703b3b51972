import AccountModel

/// Scores accounts by a tier model, and explains the scores.
///
/// With w_k, n_k and W as in `TierMeasurement`: points_k = 100 w_k n_k / W, score = sum of points,
/// coverage = W / sum of all weights.
///
///     weights 60 and 40, values 0.5 and 1: points 30 and 40, score 70, tier A from 70 on
struct TierScoring: Sendable {
  let measurement: TierMeasurement
  /// Per criterion, parallel to the accounts: 0...1, nil where the criterion does not count.
  let normalised: [[ExactFraction?]]
  /// Per criterion: the mean of the numbers that count; 0 where there are none.
  private let means: [Double]
  /// Per account: the criteria that have a value of their own.
  private let known: [[Int]]
  /// By the criteria concerned.
  private let allotments: [[Int]: CriterionAllotment]

  var model: TierModel { measurement.model }
  var readings: [[CriterionReading]] { measurement.readings }
  var normalisers: [CriterionNormaliser] { measurement.normalisers }
  var weights: [ExactFraction] { measurement.weights }

  init(_ measurement: TierMeasurement) {
    let weights = measurement.weights
    let own = zip(measurement.normalisers, measurement.readings).map { normaliser, readings in
      readings.map(normaliser.normalised)
    }
    let substitute = measurement.substitute
    let normalised = own.map { numbers in numbers.map { $0 ?? substitute } }
    let known = measurement.inputs.indices.map { position in
      weights.indices.filter { own[$0][position] != nil }
    }
    var allotments: [[Int]: CriterionAllotment] = [:]
    for criteria in Set(known).union([Array(weights.indices)]) {
      allotments[criteria] = CriterionAllotment(criteria, weights: weights)
    }
    self.measurement = measurement
    self.known = known
    self.allotments = allotments
    self.normalised = normalised
    means = normalised.map { numbers in
      let values = numbers.compactMap { $0?.doubleValue }
      return values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }
  }

  /// The decision for the account at a position.
  ///
  /// - Parameters:
  ///   - metrics: of that account, for where its values stand.
  ///   - override: the tier set by hand; nil also in a model that none stands above.
  ///   - hold: what its reviews hold; nil for the tier of the day alone.
  ///   - isExplained: false leaves out the rows of the criteria and the way to the next tier.
  func decision(
    at position: Int, _ metrics: AccountMetrics, _ facts: AccountFacts?,
    override: Account.TierOverride? = nil, hold: TierHold? = nil, asOf: CalendarDate,
    isExplained: Bool = true
  ) -> TierDecision {
    let covered = allotment(of: known[position])
    let counting = model.missing == .renormalise ? covered : allotment(of: Array(weights.indices))
    let exact = points(at: position, counting)
    let rounded = LargestRemainder.round(
      exact.map { $0 * ExactFraction(1000) }, limits: counting.maxima)
    let score = exact.isEmpty ? nil : exact.reduce(ExactFraction.zero, +)
    let criteria =
      isExplained
      ? criteria(at: position, counting, points: rounded.parts) { index, reading in
        InputSource(model.criteria[index].measure, reading.quantity, metrics, facts, asOf: asOf)
      } : []
    let scored = score.flatMap(measurement.tier(forScore:))
    let decided = TierRules(model: model, asOf: asOf).apply(
      to: scored, measurement.inputs[position], override: override, hold: hold)
    let mean = (isExplained ? score : nil).map { score in
      criteria.reduce(score.doubleValue) { $0 - ($1.difference ?? 0) }
    }
    return TierDecision(
      tier: decided.tier, tierOfDay: decided.tierOfDay, scoredTier: scored, hold: decided.hold,
      score: Measured(score.map { _ in Self.thousandths(rounded.sum) }, else: .missingInput),
      criteria: criteria, coverage: covered.coverage.doubleValue,
      isProvisional: covered.coverage < minimumCoverage,
      rules: decided.rules, meanScore: Measured(mean, else: .missingInput),
      up: (isExplained ? score : nil).flatMap { distanceUp(from: $0, at: position, counting) },
      pointsAboveLower: score.flatMap(distanceDown(from:)))
  }

  private var minimumCoverage: ExactFraction {
    ExactFraction(shortest: model.guardRails.minimumCoverage) ?? .zero
  }

  private func allotment(of criteria: [Int]) -> CriterionAllotment {
    allotments[criteria] ?? CriterionAllotment(criteria, weights: weights)
  }

  /// 100 w_k n_k / W of each criterion that counts; empty where their weights are all 0.
  private func points(at position: Int, _ counting: CriterionAllotment) -> [ExactFraction] {
    guard let scale = counting.scale else { return [] }
    return counting.criteria.map { index in
      scale * weights[index] * (normalised[index][position] ?? .zero)
    }
  }

  /// One row a criterion, in the model's order.
  private func criteria(
    at position: Int, _ counting: CriterionAllotment, points: [Int],
    source: (Int, CriterionReading) -> InputSource?
  ) -> [CriterionScore] {
    var place = 0
    return weights.indices.map { index in
      guard place < points.count, counting.criteria[place] == index else {
        return row(index, at: position, points: nil, maximum: nil, scale: 0, source: source)
      }
      defer { place += 1 }
      return row(
        index, at: position, points: points[place], maximum: counting.maxima[place],
        scale: counting.scale?.doubleValue ?? 0, source: source)
    }
  }

  private func row(
    _ index: Int, at position: Int, points: Int?, maximum: Int?, scale: Double,
    source: (Int, CriterionReading) -> InputSource?
  ) -> CriterionScore {
    let reading = readings[index][position]
    let number = normalised[index][position]
    return CriterionScore(
      measure: model.criteria[index].measure, quantity: reading.quantity,
      weight: model.criteria[index].weight,
      raw: reading.raw,
      normalised: Measured(number?.doubleValue, else: reading.raw.reason ?? .missingInput),
      points: points.map(Self.thousandths), maximum: maximum.map(Self.thousandths),
      anchors: normalisers[index].anchors(for: reading.quantity)?.shown,
      difference: points == nil
        ? nil
        : number.map { ($0.doubleValue - means[index]) * scale * weights[index].doubleValue },
      source: reading.raw.value == nil ? nil : source(index, reading))
  }

  static func thousandths(_ value: Int) -> ExactDecimal {
    ExactDecimal(coefficient: Int128(value), scale: 3)
  }
}
