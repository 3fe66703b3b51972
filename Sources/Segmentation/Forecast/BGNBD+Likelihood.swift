extension BGNBD {
  /// The logarithm of the likelihood of a history.
  ///
  ///     L = A1 A2 (A3 + [x > 0] A4)
  ///     A1 = G(r + x) alpha^r / G(r)         A2 = G(a + b) G(b + x) / (G(b) G(a + b + x))
  ///     A3 = (alpha + T)^-(r + x)            A4 = a/(b + x - 1) (alpha + t_x)^-(r + x)
  ///
  /// Without a repeat order, T = 38.86, r 0.243, alpha 4.414:
  /// 0.243 ln(4.414/43.274) = -0.554713.
  package func logLikelihood(_ history: PurchaseHistory) -> Double {
    RepeatTerms(history.repeats, model: self)
      .likelihood(recency: history.recency, age: history.age).value
  }
}
