import AccountModel

/// Scores accounts by a tier model.
///
/// With w_k the weight and n_k in 0...1 the normalised value of criterion k, and W the sum of the
/// weights that count: points_k = 100 w_k n_k / W, score = sum of points, coverage = W / sum of all
/// weights. Everything is a fraction of integers; nothing is rounded before the tier is decided.
///
///     weights 60 and 40, values 0.5 and 1: points 30 and 40, score 70, tier A from 70 on
struct TierScoring {
  /// An account as the model sees it.
  struct Candidate {
    let standing: AccountStanding
    let metrics: AccountMetrics
    let facts: AccountFacts?
  }

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

  init(_ model: TierModel, _ candidates: [Candidate]) {
    let readings = model.criteria.map { criterion in
      candidates.map {
        CriterionReading(criterion.measure, $0.metrics, $0.facts, standing: $0.standing)
      }
    }
    let estimates = AnchorEstimates(candidates.map(\.metrics))
    let normalisers = zip(model.criteria, readings).map {
      CriterionNormaliser($0, readings: $1, estimates: estimates)
    }
    let normalised = zip(normalisers, readings).map { normaliser, readings in
      readings.map { normaliser.normalised($0) ?? Self.substitute(model.missing) }
    }
    self.model = model
    self.candidates = candidates
    self.readings = readings
    self.normalisers = normalisers
    self.normalised = normalised
    means = normalised.map { numbers in
      let values = numbers.compactMap { $0?.doubleValue }
      return values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }
    weights = model.criteria.map { ExactFraction($0.weight) }
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
    let counting = weights.indices.filter { normalised[$0][position] != nil }
    let weight = counting.reduce(ExactFraction.zero) { $0 + weights[$1] }
    let exact: [Int: ExactFraction] =
      weight.isZero ? [:] : points(at: position, counting, weight: weight)
    let parts = counting.map { (exact[$0] ?? .zero) * ExactFraction(1000) }
    let maxima = maxima(counting, weight: weight)
    let rounded = LargestRemainder.round(parts, limits: counting.map { maxima[$0] ?? 0 })
    let score =
      exact.isEmpty ? nil : counting.reduce(ExactFraction.zero) { $0 + (exact[$1] ?? .zero) }
    let shown = Dictionary(uniqueKeysWithValues: zip(counting, rounded.parts))
    let criteria = weights.indices.map { index in
      row(
        index, at: position, points: exact.isEmpty ? nil : shown[index], maximum: maxima[index],
        weight: weight)
    }
    let covered = coverage(at: position)
    let scored = score.flatMap(tier(forScore:))
    let (tier, rules) = TierRules(model: model, asOf: asOf).apply(
      to: scored, standing: candidates[position].standing, metrics: candidates[position].metrics,
      override: candidates[position].facts?.tierOverride)
    return TierDecision(
      tier: tier, scoredTier: scored,
      score: Measured(
        score.map { _ in Self.thousandths(rounded.sum) }, else: .missingInput),
      criteria: criteria, coverage: covered.doubleValue,
      isProvisional: covered < minimumCoverage,
      rules: rules,
      meanScore: Measured(
        score.map { score in
          criteria.reduce(score.doubleValue) { $0 - ($1.difference ?? 0) }
        }, else: .missingInput),
      up: score.flatMap { distanceUp(from: $0, at: position, counting, weight: weight) },
      pointsAboveLower: score.flatMap(distanceDown(from:)))
  }

  private var minimumCoverage: ExactFraction {
    ExactFraction(shortest: model.guardRails.minimumCoverage) ?? .zero
  }

  /// 100 w_k n_k / W of each criterion that counts.
  private func points(
    at position: Int, _ counting: [Int], weight: ExactFraction
  ) -> [Int: ExactFraction] {
    var result: [Int: ExactFraction] = [:]
    for index in counting {
      guard let number = normalised[index][position] else { continue }
      result[index] = ExactFraction(100) * weights[index] * number / weight
    }
    return result
  }

  /// What each criterion would be worth in full, in thousandths that add up to 100.
  private func maxima(_ counting: [Int], weight: ExactFraction) -> [Int: Int] {
    guard !weight.isZero else { return [:] }
    let shares = counting.map { ExactFraction(100_000) * weights[$0] / weight }
    return Dictionary(uniqueKeysWithValues: zip(counting, LargestRemainder.round(shares).parts))
  }

  /// Share of the weights whose criterion has a value of its own.
  private func coverage(at position: Int) -> ExactFraction {
    let total = weights.reduce(ExactFraction.zero, +)
    guard !total.isZero else { return .zero }
    let known = weights.indices.filter {
      normalisers[$0].normalised(readings[$0][position]) != nil
    }
    return known.reduce(ExactFraction.zero) { $0 + weights[$1] } / total
  }

  private func row(
    _ index: Int, at position: Int, points: Int?, maximum: Int?, weight: ExactFraction
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
        : number.map {
          ($0.doubleValue - means[index]) * 100 * weights[index].doubleValue / weight.doubleValue
        },
      source: reading.source)
  }

  static func thousandths(_ value: Int) -> ExactDecimal {
    ExactDecimal(coefficient: Int128(value), scale: 3)
  }
}
