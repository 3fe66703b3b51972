/// What the likelihoods of all histories with one number of repeat orders have in common.
struct RepeatTerms {
  private let model: BGNBD
  /// x
  private let repeats: Double
  /// ln A1 + ln A2 and its derivatives.
  private let common: PurchaseLikelihood
  /// ln(a / (b + x - 1))
  private let logDropOut: Double

  init(_ repeats: Int, model: BGNBD) {
    let x = Double(repeats)
    self.model = model
    self.repeats = x
    var common = PurchaseLikelihood()
    common.value = model.r * Double.logarithm(model.alpha)
    common.r = Double.logarithm(model.alpha)
    common.alpha = model.r / model.alpha
    if repeats > 0 {
      let (a, b) = (model.a, model.b)
      common.value +=
        Double.logGamma(model.r + x) - Double.logGamma(model.r)
        + Double.logBeta(a, b + x) - Double.logBeta(a, b)
      common.r += Double.digamma(model.r + x) - Double.digamma(model.r)
      common.a = Double.digamma(a + b) - Double.digamma(a + b + x)
      common.b = common.a + Double.digamma(b + x) - Double.digamma(b)
      logDropOut = Double.logarithm(a / (b + x - 1))
    } else {
      logDropOut = -.infinity
    }
    self.common = common
  }

  /// Of a history with its recency (t_x) and age (T) in weeks.
  func likelihood(recency: Double, age: Double) -> PurchaseLikelihood {
    let (sinceLast, total) = (model.alpha + recency, model.alpha + age)
    let exponent = model.r + repeats
    let logTotal = Double.logarithm(total)
    var result = common
    guard repeats > 0 else {
      result.value -= exponent * logTotal
      result.r -= logTotal
      result.alpha -= exponent / total
      return result
    }
    let logSinceLast = Double.logarithm(sinceLast)
    let active = -exponent * logTotal
    let droppedOut = logDropOut - exponent * logSinceLast
    // ln(e^active + e^droppedOut) by its larger term.
    let gap = Double.exponential(-abs(active - droppedOut))
    result.value += max(active, droppedOut) + Double.logarithm(onePlus: gap)
    let share = active > droppedOut ? gap / (1 + gap) : 1 / (1 + gap)
    result.r -= (1 - share) * logTotal + share * logSinceLast
    result.alpha -= exponent * ((1 - share) / total + share / sinceLast)
    result.a += share / model.a
    result.b -= share / (model.b + repeats - 1)
    return result
  }
}
