/// What criteria that count together are worth: the same for every account of which the same
/// criteria have a value.
struct CriterionAllotment: Sendable {
  /// Positions in the model, rising.
  let criteria: [Int]
  /// 100 / sum of their weights; nil where that sum is 0.
  let scale: ExactFraction?
  /// Thousandths of points of each criterion in full, parallel to `criteria`; they add up to 100.
  let maxima: [Int]
  /// Sum of their weights / sum of all weights; 0 where all weights are 0.
  let coverage: ExactFraction

  init(_ criteria: [Int], weights: [ExactFraction]) {
    let own = criteria.reduce(ExactFraction.zero) { $0 + weights[$1] }
    let all = weights.reduce(ExactFraction.zero, +)
    self.criteria = criteria
    coverage = all.isZero ? .zero : own / all
    guard !own.isZero else {
      scale = nil
      maxima = criteria.map { _ in 0 }
      return
    }
    let scale = ExactFraction(100) / own
    self.scale = scale
    maxima =
      LargestRemainder.round(
        criteria.map { ExactFraction(1000) * scale * weights[$0] }
      ).parts
  }
}
