import Testing

@testable import Segmentation

struct BGNBDTests {
  private let model = BGNBD(r: 0.243, alpha: 4.414, a: 0.793, b: 2.426)
  private let history = PurchaseHistory(repeats: 2, recency: 30.43, age: 38.86)

  @Test func `the worked example of the paper`() throws {
    #expect(isClose(model.expectedOrders(history, within: 39), 1.226028174767135))
    #expect(isClose(try #require(model.probabilityActive(history)), 0.726578570080673))
    #expect(isClose(model.probability(of: 0, within: 39), 0.5737864, 1e-7))
  }

  @Test func `without a repeat order the model cannot tell silence from a loss`() {
    let once = PurchaseHistory(repeats: 0, recency: 0, age: 38.86)
    #expect(model.probabilityActive(once) == nil)
    #expect(isClose(model.logLikelihood(once), -0.554713, 1e-6))
    #expect(model.expectedOrders(once, within: 39) > 0)
  }

  @Test func `the probabilities of all counts add up to one`() {
    let sum = (0...400).reduce(0) { $0 + model.probability(of: $1, within: 10) }
    #expect(isClose(sum, 1, 1e-9))
    let mean = (0...400).reduce(0) { $0 + Double($1) * model.probability(of: $1, within: 10) }
    #expect(isClose(mean, model.expectedOrders(ofNewAccountWithin: 10), 1e-9))
    #expect(model.probability(of: 0, within: 0) == 1)
    #expect(model.probability(of: 3, within: 0) == 0)
  }

  @Test(arguments: [(1.0, 2.0), (0.4, 0.6), (1.0, 0.5)])
  func `the forecast is smooth where its formula divides by zero`(a: Double, b: Double) {
    for repeats in [0, 1, 4] {
      let history = PurchaseHistory(repeats: repeats, recency: repeats == 0 ? 0 : 20, age: 30)
      let values = [-1e-4, 0, 1e-4].map { shift in
        BGNBD(r: 0.5, alpha: 4, a: a + shift, b: b).expectedOrders(history, within: 26)
      }
      #expect(isClose(values[1], (values[0] + values[2]) / 2, 1e-7))
    }
  }

  @Test func `the derivatives are those of the likelihood`() {
    let sample = PurchaseSample([
      history, history, PurchaseHistory(repeats: 0, recency: 0, age: 12),
      PurchaseHistory(repeats: 7, recency: 5, age: 40),
    ])
    let parameters = model.parameters
    let derivatives = sample.meanLikelihood(model).derivatives
    for index in parameters.indices {
      let values = [-1e-6, 1e-6].map { shift in
        var moved = parameters
        moved[index] += shift
        return sample.meanLikelihood(
          BGNBD(r: moved[0], alpha: moved[1], a: moved[2], b: moved[3])
        ).value
      }
      #expect(isClose(derivatives[index], (values[1] - values[0]) / 2e-6, 1e-8))
    }
  }

  @Test func `too few buyers are refused`() {
    let buyers = [PurchaseHistory](repeating: history, count: 99)
    #expect(BGNBD.estimate(buyers) == .notIdentifiable(.tooFewBuyers(99)))
  }

  @Test func `buyers who never drop out are refused`() {
    #expect(BGNBD.estimate(SteadyBuyers.histories) == .notIdentifiable(.degenerate))
  }

  @Test func `buyers without any repeat are refused`() {
    let buyers = (1...150).map { PurchaseHistory(repeats: 0, recency: 0, age: Double($0)) }
    #expect(BGNBD.estimate(buyers) == .notIdentifiable(.degenerate))
  }

  @Test func `the order of the buyers changes nothing`() {
    let buyers = SteadyBuyers.withLosses
    let estimate = BGNBD.estimate(buyers)
    #expect(estimate.model != nil)
    #expect(BGNBD.estimate(buyers.reversed()) == estimate)
  }
}

func isClose(_ actual: Double, _ expected: Double, _ tolerance: Double = 1e-9) -> Bool {
  abs(actual - expected) <= tolerance
}
