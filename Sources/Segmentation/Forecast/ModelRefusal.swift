/// Why a model says nothing about the data.
package enum ModelRefusal: Sendable, Hashable {
  /// Fewer buyers than the model needs.
  case tooFewBuyers(Int)
  /// The likelihood grows towards parameters without meaning, as for buyers who never drop out,
  /// who all order at one rate or whose amounts never vary.
  case degenerate
  /// The likelihood is no number.
  case nonFinite
  /// No maximum after many steps.
  case noConvergence
}
