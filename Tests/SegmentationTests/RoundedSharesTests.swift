import Segmentation
import Testing

struct RoundedSharesTests {
  private static let cases: [([Double], Int, [Double])] = [
    ([0.25, 0.125, 0.625], 0, [0.25, 0.13, 0.62]),
    ([0.334, 0.334, 0.332], 0, [0.34, 0.33, 0.33]),
    ([0.3333, 0.3333, 0.3334], 1, [0.333, 0.333, 0.334]),
    ([0.25, 0.25], 0, [0.25, 0.25]),
    ([], 0, []),
  ]

  @Test(arguments: cases)
  func `shown shares add up to the share of the whole`(
    shares: [Double], places: Int, expected: [Double]
  ) {
    #expect(RoundedShares.of(shares, places: places) == expected)
  }
}
