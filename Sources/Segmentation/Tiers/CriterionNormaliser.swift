import AccountModel

/// Turns the readings of one criterion into numbers in 0...1.
///
/// - `target`: clamp((x - floor) / (target - floor)); floor above target means less is better.
/// - `minmax`: (x - smallest) / (largest - smallest); one half where all are equal.
/// - `percentile`: (number of smaller values + half the number of equal ones) / number of values.
/// - `map`: what the model says about the word.
///
/// Only `target` with declared anchors and `map` do not depend on the other accounts.
struct CriterionNormaliser: Sendable {
  /// How the values of one quantity become numbers.
  private struct Scale {
    let quantity: CriterionQuantity
    /// For `target`; nil where neither the model nor the data give any.
    var anchors: ExactAnchors?
    /// For `minmax` and `percentile`: the values, rising.
    var population: [ExactFraction] = []
  }

  private let normalisation: TierModel.Normalisation
  private let scales: [Scale]
  /// The ends of `target` and `minmax` in floating point, parallel to `scales`.
  private let ends: [ApproximateScale?]

  init(_ criterion: TierModel.Criterion, readings: [CriterionReading], estimates: AnchorEstimates) {
    normalisation = criterion.normalisation
    scales = criterion.measure.quantities.map { quantity in
      var scale = Scale(quantity: quantity)
      switch criterion.normalisation {
      case .target(let floor, let target):
        let anchors = estimates.anchors(
          of: quantity, floor: floor, target: target,
          isFallback: criterion.measure == .growthPotential && quantity == .growth)
        scale.anchors = anchors
      case .minmax, .percentile:
        scale.population = readings.filter { $0.quantity == quantity }
          .compactMap(\.number).sorted()
      case .map: break
      }
      return scale
    }
    ends = scales.map { scale in
      if let anchors = scale.anchors { return ApproximateScale(anchors.floor, anchors.target) }
      guard criterion.normalisation == .minmax, let least = scale.population.first,
        let most = scale.population.last
      else { return nil }
      return ApproximateScale(least, most)
    }
  }

  func anchors(for quantity: CriterionQuantity) -> ExactAnchors? { scale(of: quantity)?.anchors }

  private func scale(of quantity: CriterionQuantity) -> Scale? {
    scales.first { $0.quantity == quantity }
  }

  /// 0...1; nil where the criterion has no value for the account.
  func normalised(_ reading: CriterionReading) -> ExactFraction? {
    switch normalisation {
    case .map(let values):
      return reading.word.flatMap { values[$0] }.flatMap(ExactFraction.init(shortest:))
    case .target:
      guard let number = reading.number, let anchors = anchors(for: reading.quantity)
      else { return nil }
      return anchors.normalised(number)
    case .minmax:
      guard let number = reading.number, let values = scale(of: reading.quantity)?.population,
        let least = values.first, let most = values.last
      else { return nil }
      return least == most ? ExactFraction(1, 2) : (number - least) / (most - least)
    case .percentile:
      guard let number = reading.number, let values = scale(of: reading.quantity)?.population,
        !values.isEmpty
      else { return nil }
      let less = values.partitioningIndex { $0 >= number }
      let upTo = values.partitioningIndex { $0 > number }
      return ExactFraction(Int128(less + upTo), Int128(2 * values.count))
    }
  }

  /// The same in floating point, with a bound of its error.
  func approximated(_ reading: CriterionReading) -> Approximation? {
    switch normalisation {
    case .map(let values):
      return reading.word.flatMap { values[$0] }.map { Approximation(value: $0, error: 1e-14) }
    case .target, .minmax:
      guard let number = reading.number else { return nil }
      for index in scales.indices where scales[index].quantity == reading.quantity {
        if let ends = ends[index] { return ends.normalised(number.doubleValue) }
      }
    case .percentile: break
    }
    return normalised(reading).map { Approximation(value: $0.doubleValue, error: 1e-14) }
  }
}
