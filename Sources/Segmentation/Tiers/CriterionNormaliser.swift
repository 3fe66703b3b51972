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
  private let normalisation: TierModel.Normalisation
  private let isLessBetter: Bool
  private let anchors: [CriterionQuantity: ExactAnchors]
  /// For the normalisations that compare accounts.
  private let populations: [CriterionQuantity: CriterionPopulation]

  init(_ criterion: TierModel.Criterion, readings: [CriterionReading], estimates: AnchorEstimates) {
    normalisation = criterion.normalisation
    isLessBetter = criterion.measure.isLessBetter
    let quantities = Set(readings.map(\.quantity))
    func populations(isWinsorised: Bool = false) -> [CriterionQuantity: CriterionPopulation] {
      let byQuantity = Dictionary(grouping: readings, by: \.quantity)
      return byQuantity.mapValues { readings in
        CriterionPopulation(readings.compactMap(\.number), isWinsorised: isWinsorised)
      }
    }
    switch criterion.normalisation {
    case .target(let floor, let target, let isLogarithmic):
      anchors = Dictionary(
        quantities.compactMap { quantity in
          estimates.anchors(
            of: quantity, floor: floor, target: target, isLogarithmic: isLogarithmic,
            isFallback: criterion.measure == .growthPotential && quantity == .growth
          ).map { (quantity, $0) }
        }, uniquingKeysWith: { first, _ in first })
      self.populations = [:]
    case .minmax(let isWinsorised):
      anchors = [:]
      self.populations = populations(isWinsorised: isWinsorised)
    case .percentile, .rank:
      anchors = [:]
      self.populations = populations()
    case .map:
      anchors = [:]
      self.populations = [:]
    }
  }

  func anchors(for quantity: CriterionQuantity) -> ExactAnchors? { anchors[quantity] }

  /// Whether the number of an account depends on those of the others, so that no value of its own
  /// promises a number.
  var comparesAccounts: Bool { !populations.isEmpty }

  /// 0...1; nil where the criterion has no value for the account.
  func normalised(_ reading: CriterionReading) -> ExactFraction? {
    if case .map(let values) = normalisation {
      return reading.word.flatMap { values[$0] }.flatMap(ExactFraction.init(shortest:))
    }
    guard let number = reading.number else { return nil }
    if case .target = normalisation { return anchors[reading.quantity]?.normalised(number) }
    let share = populations[reading.quantity].flatMap { standing(of: number, in: $0) }
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
}
