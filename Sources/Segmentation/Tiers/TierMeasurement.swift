import AccountModel

/// What a tier model measures of all accounts together, and the scales that turn it into numbers.
///
/// With w_k the weight and n_k in 0...1 the normalised value of criterion k, and W the sum of the
/// weights that count: score = 100 sum(w_k n_k) / W. Everything is a fraction of integers; nothing is
/// rounded before the tier is decided.
///
///     weights 60 and 40, values 0.5 and 1: score 70, tier A from 70 on
struct TierMeasurement: Sendable {
  let model: TierModel
  /// One an account.
  let inputs: [TierInputs]
  /// Per criterion, parallel to the accounts.
  let readings: [[CriterionReading]]
  let normalisers: [CriterionNormaliser]
  let weights: [ExactFraction]

  init(_ model: TierModel, _ inputs: [TierInputs]) {
    let readings = model.criteria.map { criterion in
      inputs.map { CriterionReading(criterion.measure, $0) }
    }
    let estimates = AnchorEstimates(inputs)
    self.model = model
    self.inputs = inputs
    self.readings = readings
    normalisers = zip(model.criteria, readings).map {
      CriterionNormaliser($0, readings: $1, estimates: estimates)
    }
    weights = model.criteria.map { ExactFraction($0.weight) }
  }

  /// What stands for a missing value.
  var substitute: ExactFraction? {
    switch model.missing {
    case .renormalise: nil
    case .zero: .zero
    case .neutral: ExactFraction(1, 2)
    }
  }

  /// The score of the account at a position; nil where no weight counts.
  func score(at position: Int) -> ExactFraction? {
    var sum = ExactFraction.zero
    var whole = ExactFraction.zero
    for index in weights.indices {
      guard let number = normalisers[index].normalised(readings[index][position]) ?? substitute
      else { continue }
      sum = sum + weights[index] * number
      whole = whole + weights[index]
    }
    return whole.isZero ? nil : ExactFraction(100) * sum / whole
  }

  /// The highest tier whose threshold the score reaches.
  func tier(forScore score: ExactFraction) -> String? {
    model.tiers.first { tier in
      tier.threshold.map { ExactFraction($0) <= score } ?? true
    }?.code
  }
}
