/// When an account bought, as far as the BG/NBD model looks at it.
package struct PurchaseHistory: Sendable, Hashable {
  /// Distinct order dates after the first (x).
  package let repeats: Int
  /// Weeks from the first to the last order (t_x); 0 without a repeat.
  package let recency: Double
  /// Weeks from the first order to the end of the observation (T).
  package let age: Double

  package init(repeats: Int, recency: Double, age: Double) {
    self.repeats = repeats
    self.recency = recency
    self.age = age
  }
}
