import Testing

@testable import Segmentation

/// What holds whatever the parameters and the history.
struct ForecastPropertyTests {
  @Test func `expected orders grow with time, and never beyond the rate of an active account`() {
    var generator = SeededGenerator(seed: 20_050_501)
    func anyOf(_ range: ClosedRange<Double>) -> Double {
      Double.random(in: range, using: &generator)
    }
    for _ in 0..<1000 {
      let model = BGNBD(
        r: Double.exponential(anyOf(-3...4)), alpha: Double.exponential(anyOf(-2...5)),
        a: Double.exponential(anyOf(-6...3)), b: Double.exponential(anyOf(-3...6)))
      let repeats = Int.random(in: 0...60, using: &generator)
      let age = Bool.random(using: &generator) ? anyOf(0...300) : 0
      let history = PurchaseHistory(
        repeats: repeats, recency: repeats > 0 ? age * anyOf(0...1) : 0, age: age)
      let active = model.probabilityActive(history) ?? 1
      #expect((0...1).contains(active))
      let rate = (model.r + Double(repeats)) / (model.alpha + age)
      var before = 0.0
      for weeks in [0.5, 4, 26, 104, 522] {
        let expected = model.expectedOrders(history, within: weeks)
        let isPlausible =
          expected >= before * (1 - 1e-9) && expected <= active * rate * weeks * (1 + 1e-9)
        #expect(isPlausible, "\(model) \(history) \(weeks): \(expected) after \(before)")
        before = expected
      }
    }
  }
}
