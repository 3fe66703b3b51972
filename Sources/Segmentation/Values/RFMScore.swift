/// Recency, frequency and monetary value of an account as scores 1 (worst) to 5 (best).
package struct RFMScore: Sendable, Hashable {
  package let recency: Int
  package let frequency: Int
  package let monetary: Int

  package init(recency: Int, frequency: Int, monetary: Int) {
    self.recency = recency
    self.frequency = frequency
    self.monetary = monetary
  }

  /// The three digits, `111` to `555`.
  package var code: Int { recency * 100 + frequency * 10 + monetary }
}
