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
  private let normalisation: TierModel.Normalisation
  private let anchors: [CriterionQuantity: ExactAnchors]
  /// For `minmax` and `percentile`: the values of each quantity, rising.
  private let populations: [CriterionQuantity: [ExactFraction]]

  init(_ criterion: TierModel.Criterion, readings: [CriterionReading], estimates: AnchorEstimates) {
    normalisation = criterion.normalisation
    let quantities = Set(readings.map(\.quantity))
    var anchors: [CriterionQuantity: ExactAnchors] = [:]
    var populations: [CriterionQuantity: [ExactFraction]] = [:]
    switch criterion.normalisation {
    case .target(let floor, let target):
      for quantity in quantities {
        anchors[quantity] = estimates.anchors(
          of: quantity, floor: floor, target: target,
          isFallback: criterion.measure == .growthPotential && quantity == .growth)
      }
    case .minmax, .percentile:
      for quantity in quantities {
        populations[quantity] = readings.filter { $0.quantity == quantity }
          .compactMap(\.number).sorted()
      }
    case .map: break
    }
    self.anchors = anchors
    self.populations = populations
  }

  func anchors(for quantity: CriterionQuantity) -> ExactAnchors? { anchors[quantity] }

  /// 0...1; nil where the criterion has no value for the account.
  func normalised(_ reading: CriterionReading) -> ExactFraction? {
    switch normalisation {
    case .map(let values):
      return reading.word.flatMap { values[$0] }.flatMap(ExactFraction.init(shortest:))
    case .target:
      guard let number = reading.number, let anchors = anchors[reading.quantity]
      else { return nil }
      return anchors.normalised(number)
    case .minmax:
      guard let number = reading.number, let values = populations[reading.quantity],
        let least = values.first, let most = values.last
      else { return nil }
      return least == most ? ExactFraction(1, 2) : (number - least) / (most - least)
    case .percentile:
      guard let number = reading.number, let values = populations[reading.quantity],
        !values.isEmpty
      else { return nil }
      let less = position(in: values) { $0 < number }
      let upTo = position(in: values) { $0 <= number }
      return ExactFraction(Int128(less + upTo), Int128(2 * values.count))
    }
  }

  /// How many of the rising values satisfy a condition that the first ones do.
  private func position(
    in values: [ExactFraction], where holds: (ExactFraction) -> Bool
  ) -> Int {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if holds(values[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
