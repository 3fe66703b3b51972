import Testing

@testable import Segmentation

struct ExactFractionTests {
  @Test(arguments: [
    0.002_869_440_459_110_473_6, 0.1, -0.3, 1.793e-3, 5e-17, -2.000_000_000_000_000_4e-9, 1e15, 0,
  ])
  func `a number in floating point is found again`(value: Double) throws {
    #expect(try #require(ExactFraction(shortest: value)).doubleValue == value)
  }

  @Test func `what is no number, or larger than any figure, is none`() {
    #expect(ExactFraction(shortest: .nan) == nil)
    #expect(ExactFraction(shortest: .infinity) == nil)
    #expect(ExactFraction(shortest: 1e300) == nil)
    #expect(ExactFraction(shortest: 1e-300) == .zero)
  }

  @Test func `a tenth is one tenth`() {
    #expect(ExactFraction(shortest: 0.1) == ExactFraction(1, 10))
  }
}
