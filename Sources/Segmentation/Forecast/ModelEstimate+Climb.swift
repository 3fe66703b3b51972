extension ModelEstimate {
  /// What the end of a climb says about a model of `count` histories.
  init(
    _ ending: LikelihoodMaximiser.Ending, count: Int, model: (_ parameters: [Double]) -> Model
  ) {
    switch ending {
    case .maximum(let point):
      self = .fitted(model(point.parameters), logLikelihood: point.value * Double(count))
    case .degenerate: self = .notIdentifiable(.degenerate)
    case .nonFinite: self = .notIdentifiable(.nonFinite)
    case .noConvergence: self = .notIdentifiable(.noConvergence)
    }
  }
}
