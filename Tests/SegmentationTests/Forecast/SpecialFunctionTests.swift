import Foundation
import Testing

@testable import Segmentation

struct SpecialFunctionTests {
  private let arguments =
    [1e-300, 1e-10, 0.001, 0.5, 0.7, 1, 1.414213, 1.4142136, 2, 10, 123.456, 1e10, 1e300]
    + stride(from: 0.05, to: 30, by: 0.0937)

  @Test func `the exponential agrees with the library`() {
    for x in stride(from: -740.0, to: 709, by: 0.7331) {
      #expect(isClose(Double.exponential(x), Foundation.exp(x), 1e-15 + (x < -700 ? 1e-10 : 0)))
    }
    #expect(Double.exponential(0) == 1)
    #expect(isClose(Double.exponential(1), 2.718281828459045, 1e-15))
    #expect(Double.exponential(-800) == 0)
    #expect(Double.exponential(800) == .infinity)
    #expect(Double.exponential(-.infinity) == 0)
  }

  @Test func `the logarithm agrees with the library`() {
    for x in arguments {
      #expect(isClose(Double.logarithm(x), Foundation.log(x), 1e-15))
      #expect(isClose(Double.logarithm(onePlus: x), Foundation.log1p(x), 1e-15))
    }
    #expect(Double.logarithm(1) == 0)
    #expect(Double.logarithm(10) == 2.302585092994046)
    #expect(Double.logarithm(0) == -.infinity)
    #expect(Double.logarithm(-1).isNaN)
    #expect(Double.logarithm(onePlus: 1e-20) == 1e-20)
  }

  @Test func `the logarithm of the gamma function agrees with the library`() {
    for x in arguments where x > 1e-200 {
      let expected: Double = Foundation.lgamma(x)
      #expect(abs(Double.logGamma(x) - expected) <= 1e-14 * max(1, abs(expected)), "\(x)")
    }
    #expect(isClose(Double.logGamma(0.5), Foundation.log(Double.pi) / 2, 1e-14))
    #expect(Double.logGamma(0).isNaN)
    #expect(isClose(Double.logBeta(2, 3), Foundation.log(1.0 / 12), 1e-14))
  }

  @Test func `the digamma function has its known values`() {
    let euler = 0.577215664901532860
    #expect(isClose(Double.digamma(1), -euler, 1e-14))
    #expect(isClose(Double.digamma(0.5), -euler - 2 * Foundation.log(2), 1e-14))
    let harmonic = (1...99).reduce(0) { $0 + 1 / Double($1) }
    #expect(isClose(Double.digamma(100), harmonic - euler, 1e-14))
    for x in stride(from: 0.07, to: 40, by: 0.311) {
      #expect(isClose(Double.digamma(x + 1) - Double.digamma(x), 1 / x, 1e-12))
    }
  }

  @Test func `the hypergeometric function has its closed forms`() {
    for z in [-30, -3, -0.4, 0.1, 0.5, 0.9, 0.99] {
      #expect(
        isClose(Double.hypergeometric(1, 1, 2, z), -Foundation.log(1 - z) / z, 1e-12), "\(z)")
      #expect(
        isClose(Double.hypergeometric(2.5, 0.3, 0.3, z), Foundation.pow(1 - z, -2.5), 1e-12))
    }
    #expect(
      isClose(
        Double.hypergeometric(0.5, 0.5, 1.5, 0.49), Foundation.asin(0.7) / 0.7, 1e-13))
    #expect(Double.hypergeometric(1, 1, -2, 0.5).isNaN)
    #expect(Double.hypergeometric(1, 1, 2, 1).isNaN)
  }

  private func isClose(_ actual: Double, _ expected: Double, _ tolerance: Double) -> Bool {
    abs(actual - expected) <= tolerance * max(abs(expected), tolerance)
  }
}
