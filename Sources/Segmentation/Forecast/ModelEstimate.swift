/// What maximum likelihood makes of a model.
package enum ModelEstimate<Model: Sendable & Hashable>: Sendable, Hashable {
  /// - Parameter logLikelihood: natural logarithm, the sum over all histories.
  case fitted(Model, logLikelihood: Double)
  case notIdentifiable(ModelRefusal)

  /// The fitted model; nil where there is none.
  package var model: Model? {
    switch self {
    case .fitted(let model, _): model
    case .notIdentifiable: nil
    }
  }

  /// Why there is no model; nil where there is one.
  package var refusal: ModelRefusal? {
    switch self {
    case .fitted: nil
    case .notIdentifiable(let refusal): refusal
    }
  }
}
