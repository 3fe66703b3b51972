/// The Gamma-Gamma model of what an order is worth: Fader and Hardie (2013), The Gamma-Gamma Model
/// of Monetary Value.
///
/// Amounts of orders vary around a mean of the account, the means vary from account to account, and
/// neither depends on how often an account orders.
///
///     GammaGamma(p: 6.25, q: 3.74, gamma: 15.44): two repeat orders of 22.35 on average let 24.6637
///     be expected, none lets 35.2190
package struct GammaGamma: Sendable, Hashable {
  package let p: Double
  package let q: Double
  /// In the currency of the amounts.
  package let gamma: Double

  /// - Precondition: all three are positive.
  package init(p: Double, q: Double, gamma: Double) {
    precondition(p > 0 && q > 0 && gamma > 0, "parameters are positive")
    self.p = p
    self.q = q
    self.gamma = gamma
  }

  /// E[M | x, mean]: the mean order value to expect of an account.
  ///
  ///     p (gamma + x mean)/(p x + q - 1);  without a repeat order p gamma/(q - 1)
  ///
  /// Nil where the mean of all accounts is infinite (q <= 1).
  package func expectedMean(_ history: SpendHistory) -> Double? {
    guard q > 1 else { return nil }
    let x = Double(history.repeats)
    return p * (gamma + x * history.mean) / (p * x + q - 1)
  }

  /// The logarithm of the likelihood of a history with repeat orders; 0 without.
  ///
  ///     ln G(px + q) - ln G(px) - ln G(q) + q ln gamma + (px - 1) ln mean + px ln x
  ///     - (px + q) ln(gamma + x mean)
  package func logLikelihood(_ history: SpendHistory) -> Double {
    history.repeats > 0 ? likelihood(history).value : 0
  }
}
