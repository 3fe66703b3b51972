/// The BG/NBD model of who buys again: Fader, Hardie and Lee (2005), "Counting Your Customers" the
/// Easy Way, Marketing Science 24, 275-284.
///
/// While an account is active it orders at random with a rate that varies from account to account
/// (gamma with shape r, scale 1/alpha); after each order it drops out with a probability that varies
/// too (beta with a, b). Time is in weeks.
///
///     BGNBD(r: 0.243, alpha: 4.414, a: 0.793, b: 2.426), of two repeat orders, the last 30.43
///     weeks after the first, 38.86 weeks after the first: 1.2260 orders in the next 39 weeks,
///     active with probability 0.72658
package struct BGNBD: Sendable, Hashable {
  package let r: Double
  /// Weeks.
  package let alpha: Double
  package let a: Double
  package let b: Double

  /// - Precondition: all four are positive.
  package init(r: Double, alpha: Double, a: Double, b: Double) {
    precondition(r > 0 && alpha > 0 && a > 0 && b > 0, "parameters are positive")
    self.r = r
    self.alpha = alpha
    self.a = a
    self.b = b
  }

  var parameters: [Double] { [r, alpha, a, b] }

  /// The probability that the account has not dropped out; nil without a repeat order, where the
  /// model says 1 whatever the silence.
  ///
  ///     P = 1 / (1 + a/(b + x - 1) ((alpha + T)/(alpha + t_x))^(r + x))
  package func probabilityActive(_ history: PurchaseHistory) -> Double? {
    history.repeats > 0 ? 1 / (1 + dropOutOdds(history)) : nil
  }

  /// Odds of having dropped out after the last order; 0 without a repeat order.
  func dropOutOdds(_ history: PurchaseHistory) -> Double {
    guard history.repeats > 0 else { return 0 }
    let x = Double(history.repeats)
    let silence = Double.power(
      (alpha + history.age) / (alpha + history.recency), r + x)
    return a / (b + x - 1) * silence
  }
}
