import Testing

@testable import Segmentation

struct GammaGammaTests {
  private let model = GammaGamma(p: 6.25, q: 3.74, gamma: 15.44)

  @Test func `the published expectations`() throws {
    let twice = try #require(model.expectedMean(SpendHistory(repeats: 2, mean: 22.35)))
    #expect(isClose(twice, 24.663713910761153))
    let never = try #require(model.expectedMean(SpendHistory(repeats: 0, mean: 0)))
    #expect(isClose(never, 35.21897810218978))
  }

  @Test func `a population without a finite mean has no expectation`() {
    let model = GammaGamma(p: 6, q: 0.9, gamma: 15)
    #expect(model.expectedMean(SpendHistory(repeats: 2, mean: 22)) == nil)
  }

  @Test func `the derivatives are those of the likelihood`() {
    let history = SpendHistory(repeats: 3, mean: 21.5)
    let derivatives = model.likelihood(history).derivatives
    let parameters = [model.p, model.q, model.gamma]
    for index in parameters.indices {
      let values = [-1e-6, 1e-6].map { shift in
        var moved = parameters
        moved[index] += shift
        return GammaGamma(p: moved[0], q: moved[1], gamma: moved[2]).logLikelihood(history)
      }
      #expect(isClose(derivatives[index], (values[1] - values[0]) / 2e-6, 1e-8))
    }
  }

  @Test func `too few returning buyers are refused`() {
    let buyers = (1...300).map { SpendHistory(repeats: $0 % 4 == 0 ? 1 : 0, mean: Double($0)) }
    #expect(GammaGamma.estimate(buyers) == .notIdentifiable(.tooFewBuyers(75)))
  }

  @Test func `amounts that never vary within an account are refused`() {
    let buyers = (1...300).map { SpendHistory(repeats: 40 + $0 % 5, mean: 20) }
    #expect(GammaGamma.estimate(buyers).model == nil)
  }
}
