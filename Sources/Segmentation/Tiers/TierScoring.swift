import AccountModel

/// Scores accounts by a tier model.
///
/// With w_k the weight and n_k in 0...1 the normalised value of criterion k, and W the sum of the
/// weights that count: points_k = 100 w_k n_k / W, score = sum of points, coverage = W / sum of all
/// weights. Everything is a fraction of integers; nothing is rounded before the tier is decided.
///
///     weights 60 and 40, values 0.5 and 1: points 30 and 40, score 70, tier A from 70 on
struct TierScoring {
  let model: TierModel
  private let candidates: [Candidate]
  /// Per criterion, parallel to the candidates.
  let readings: [[CriterionReading]]
  let normalisers: [CriterionNormaliser]
  /// Per criterion, parallel to the candidates: 0...1, nil where the criterion does not count.
  let normalised: [[ExactFraction?]]
  /// Per criterion: the mean of the numbers that count; 0 where there are none.
  private let means: [Double]
  let weights: [ExactFraction]
  /// Per candidate: the criteria that have a value of their own.
  private let known: [[Int]]
  /// By the criteria concerned.
  private let allotments: [[Int]: CriterionAllotment]

  init(_ model: TierModel, _ candidates: [Candidate]) {
    let readings = model.criteria.map { criterion in
      candidates.map {
        CriterionReading(criterion.measure, of: $0)
      }
    }
    let estimates = AnchorEstimates(candidates.map(\.metrics))
    let normalisers = zip(model.criteria, readings).map {
      CriterionNormaliser($0, readings: $1, estimates: estimates)
    }
    let own = zip(normalisers, readings).map { normaliser, readings in
      readings.map(normaliser.normalised)
    }
    let normalised = own.map { numbers in
      numbers.map { $0 ?? Self.substitute(model.missing) }
    }
    let weights = model.criteria.map { ExactFraction($0.weight) }
    let known = candidates.indices.map { position in
      weights.indices.filter { own[$0][position] != nil }
    }
    var allotments: [[Int]: CriterionAllotment] = [:]
    for criteria in Set(known).union([Array(weights.indices)]) {
      allotments[criteria] = CriterionAllotment(criteria, weights: weights)
    }
    self.known = known
    self.allotments = allotments
    self.weights = weights
    self.model = model
    self.candidates = candidates
    self.readings = readings
    self.normalisers = normalisers
    self.normalised = normalised
    means = normalised.map { numbers in
      let values = numbers.compactMap { $0?.doubleValue }
      return values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }
  }

  /// What stands for a missing value.
  private static func substitute(_ policy: TierModel.MissingPolicy) -> ExactFraction? {
    switch policy {
    case .renormalise: nil
    case .zero: .zero
    case .neutral: ExactFraction(1, 2)
    }
  }

  /// The decision for the candidate at a position.
  func decision(at position: Int, asOf: CalendarDate) -> TierDecision {
    let candidate = candidates[position]
    let covered = allotment(of: known[position])
    let counting = model.missing == .renormalise ? covered : allotment(of: Array(weights.indices))
    let exact = points(at: position, counting)
    let rounded = LargestRemainder.round(
      exact.map { $0 * ExactFraction(1000) }, limits: counting.maxima)
    let score = exact.isEmpty ? nil : exact.reduce(ExactFraction.zero, +)
    let criteria = criteria(at: position, counting, points: rounded.parts)
    let scored = score.flatMap(tier(forScore:))
    let (tier, rules) = TierRules(model: model, asOf: asOf).apply(
      to: scored, standing: candidate.standing, metrics: candidate.metrics,
      override: candidate.tierOverride)
    let mean = score.map { score in
      criteria.reduce(score.doubleValue) { $0 - ($1.difference ?? 0) }
    }
    return TierDecision(
      tier: tier, scoredTier: scored,
      score: Measured(score.map { _ in Self.thousandths(rounded.sum) }, else: .missingInput),
      criteria: criteria, coverage: covered.coverage.doubleValue,
      isProvisional: covered.coverage < minimumCoverage,
      rules: rules, meanScore: Measured(mean, else: .missingInput),
      up: score.flatMap { distanceUp(from: $0, at: position, counting) },
      pointsAboveLower: score.flatMap(distanceDown(from:)))
  }

  /// The decisions for all candidates, in their order.
  func decisions(asOf: CalendarDate) -> [TierDecision] {
    candidates.indices.map { decision(at: $0, asOf: asOf) }
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
    at position: Int, _ counting: CriterionAllotment, points: [Int]
  ) -> [CriterionScore] {
    var place = 0
    return weights.indices.map { index in
      guard place < points.count, counting.criteria[place] == index else {
        return row(index, at: position, points: nil, maximum: nil, scale: 0)
      }
      defer { place += 1 }
      return row(
        index, at: position, points: points[place], maximum: counting.maxima[place],
        scale: counting.scale?.doubleValue ?? 0)
    }
  }

  private func row(
    _ index: Int, at position: Int, points: Int?, maximum: Int?, scale: Double
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
      source: reading.source)
  }

  static func thousandths(_ value: Int) -> ExactDecimal {
    ExactDecimal(coefficient: Int128(value), scale: 3)
  }
}
