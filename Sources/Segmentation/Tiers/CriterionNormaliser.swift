import AccountModel

/// Turns the readings of one criterion into numbers in 0...1.
///
/// - `target`: clamp((x - floor) / (target - floor)); floor above target means less is better.
/// - `minmax`, `percentile`, `rank`: see `CriterionPopulation`; of a measure of which less is better,
///   1 minus that.
/// - `map`: what the model says about the word.
///
/// Only `target` with declared anchors and `map` do not depend on the other accounts.
struct CriterionNormaliser: Sendable {
  /// How the values of one quantity become numbers.
  private struct Scale {
    let quantity: CriterionQuantity
    /// For `target`; nil where neither the model nor the data give any.
    var anchors: ExactAnchors?
    /// For the normalisations that compare accounts.
    var population: CriterionPopulation?
    /// The ends of `target` and `minmax` in floating point, what is worth nothing first; nil where
    /// the way between them is no straight one.
    var ends: ApproximateScale?
  }

  private let normalisation: TierModel.Normalisation
  private let isLessBetter: Bool
  private let scales: [Scale]

  init(_ criterion: TierModel.Criterion, readings: [CriterionReading], estimates: AnchorEstimates) {
    let isLessBetter = criterion.measure.isLessBetter
    func population(
      of quantity: CriterionQuantity, isWinsorised: Bool = false
    ) -> CriterionPopulation {
      CriterionPopulation(
        readings.filter { $0.quantity == quantity }.compactMap(\.number),
        isWinsorised: isWinsorised)
    }
    normalisation = criterion.normalisation
    self.isLessBetter = isLessBetter
    scales = criterion.measure.quantities.map { quantity in
      var scale = Scale(quantity: quantity)
      switch criterion.normalisation {
      case .target(let floor, let target, let isLogarithmic):
        scale.anchors = estimates.anchors(
          of: quantity, floor: floor, target: target, isLogarithmic: isLogarithmic,
          isFallback: criterion.measure == .growthPotential && quantity == .growth)
        scale.ends = scale.anchors.flatMap { anchors in
          anchors.isLogarithmic ? nil : ApproximateScale(anchors.floor, anchors.target)
        }
      case .minmax(let isWinsorised):
        let values = population(of: quantity, isWinsorised: isWinsorised)
        scale.population = values
        scale.ends = values.bounds.flatMap { lower, upper in
          isLessBetter ? ApproximateScale(upper, lower) : ApproximateScale(lower, upper)
        }
      case .percentile, .rank: scale.population = population(of: quantity)
      case .map: break
      }
      return scale
    }
  }

  func anchors(for quantity: CriterionQuantity) -> ExactAnchors? { scale(of: quantity)?.anchors }

  private func scale(of quantity: CriterionQuantity) -> Scale? {
    scales.first { $0.quantity == quantity }
  }

  /// Whether the number of an account depends on those of the others, so that no value of its own
  /// promises a number.
  var comparesAccounts: Bool { scales.contains { $0.population != nil } }

  /// 0...1; nil where the criterion has no value for the account.
  func normalised(_ reading: CriterionReading) -> ExactFraction? {
    if case .map(let values) = normalisation {
      return reading.word.flatMap { values[$0] }.flatMap(ExactFraction.init(shortest:))
    }
    guard let number = reading.number, let scale = scale(of: reading.quantity) else { return nil }
    if case .target = normalisation { return scale.anchors?.normalised(number) }
    let share = scale.population.flatMap { standing(of: number, in: $0) }
    return isLessBetter ? share.map { .one - $0 } : share
  }

  private func standing(
    of number: ExactFraction, in population: CriterionPopulation
  ) -> ExactFraction? {
    switch normalisation {
    case .minmax: population.minmax(number)
    case .percentile: population.percentile(number)
    case .rank: population.rank(number)
    case .target, .map: nil
    }
  }

  /// The same in floating point, with a bound of its error.
  func approximated(_ reading: CriterionReading) -> Approximation? {
    if case .map(let values) = normalisation {
      return reading.word.flatMap { values[$0] }.map { Approximation(value: $0, error: 1e-14) }
    }
    for scale in scales where scale.quantity == reading.quantity {
      if let number = reading.number, let ends = scale.ends {
        return ends.normalised(number.doubleValue)
      }
    }
    return normalised(reading).map { Approximation(value: $0.doubleValue, error: 1e-14) }
  }
}
