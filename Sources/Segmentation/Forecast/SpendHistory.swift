/// What an account spent at its repeat orders, as far as the Gamma-Gamma model looks at it.
package struct SpendHistory: Sendable, Hashable {
  /// Distinct order dates after the first (x).
  package let repeats: Int
  /// Mean amount of those dates, in any currency; 0 without one.
  package let mean: Double

  package init(repeats: Int, mean: Double) {
    self.repeats = repeats
    self.mean = mean
  }
}
