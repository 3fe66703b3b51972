extension BGNBD {
  /// P(X(t) = x): the probability that a new account orders `count` times more within `weeks` of its
  /// first order.
  ///
  ///     B(a, b + x)/B(a, b) G(r + x)/(G(r) x!) q^r (1 - q)^x
  ///     + [x > 0] B(a + 1, b + x - 1)/B(a, b) (1 - q^r sum_{j < x} G(r + j)/(G(r) j!) (1 - q)^j),
  ///     q = alpha/(alpha + t)
  ///
  /// With the parameters of `BGNBD` above, P(X(39) = 0) = 0.5737864.
  package func probability(of count: Int, within weeks: Double) -> Double {
    guard count >= 0, weeks > 0 else { return count == 0 ? 1 : 0 }
    let x = Double(count)
    let beta = Double.logBeta(a, b)
    let active = Double.exponential(Double.logBeta(a, b + x) - beta) * orders(count, within: weeks)
    guard count > 0 else { return active }
    let fewer = (0..<count).reduce(0) { $0 + orders($1, within: weeks) }
    return active + Double.exponential(Double.logBeta(a + 1, b + x - 1) - beta) * (1 - fewer)
  }

  /// E[X(t)]: the orders of a new account within `weeks` of its first.
  ///
  ///     (a + b - 1)/(a - 1) (1 - (alpha/(alpha + t))^r 2F1(r, b; a + b - 1; t/(alpha + t)))
  ///
  /// With r 0.24259, alpha 4.41353, a 0.79289, b 2.42575: E[X(32)] = 1.0437.
  package func expectedOrders(ofNewAccountWithin weeks: Double) -> Double {
    expectedOrders(PurchaseHistory(repeats: 0, recency: 0, age: 0), within: weeks)
  }

  /// E[Y(t) | x, t_x, T]: the orders of an account in the `weeks` after its observation.
  ///
  ///     (a + b + x - 1)/(a - 1)
  ///     (1 - ((alpha + T)/(alpha + T + t))^(r + x) 2F1(r + x, b + x; a + b + x - 1; t/(alpha + T + t)))
  ///     / (1 + [x > 0] a/(b + x - 1) ((alpha + T)/(alpha + t_x))^(r + x))
  ///
  /// NaN where alpha + T is less than about a ten-thousandth of t: the series takes too long.
  package func expectedOrders(_ history: PurchaseHistory, within weeks: Double) -> Double {
    guard weeks > 0 else { return 0 }
    return ordersIfActive(history, within: weeks) / (1 + dropOutOdds(history))
  }

  /// The probability of `count` orders of an account that cannot drop out (negative binomial).
  private func orders(_ count: Int, within weeks: Double) -> Double {
    let x = Double(count)
    return Double.exponential(
      Double.logGamma(r + x) - Double.logGamma(r) - Double.logGamma(x + 1)
        + r * Double.logarithm(alpha / (alpha + weeks))
        + x * Double.logarithm(weeks / (alpha + weeks)))
  }

  /// The numerator of E[Y]. It goes on smoothly where a = 1 and where a + b + x = 1, though the
  /// formula divides by 0 there: the mean of both sides stands in.
  private func ordersIfActive(_ history: PurchaseHistory, within weeks: Double) -> Double {
    let margin = 1e-5
    let x = Double(history.repeats)
    guard abs(a - 1) < margin || abs(a + b + x - 1) < margin else {
      return ordersIfActive(history, within: weeks, a: a)
    }
    let sides = [a - 2 * margin, a + 2 * margin]
    return sides.reduce(0) { $0 + ordersIfActive(history, within: weeks, a: $1) } / 2
  }

  private func ordersIfActive(
    _ history: PurchaseHistory, within weeks: Double, a: Double
  ) -> Double {
    let x = Double(history.repeats)
    let end = alpha + history.age + weeks
    let third = a + b + x - 1
    let series = Double.hypergeometric(r + x, b + x, third, weeks / end)
    let share = Double.power((alpha + history.age) / end, r + x)
    return third / (a - 1) * (1 - share * series)
  }
}
