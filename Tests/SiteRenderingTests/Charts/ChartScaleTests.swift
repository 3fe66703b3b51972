import Localization
import SourceFormats
import Testing

@testable import SiteRendering

@Suite struct ChartScaleTests {
  private static let english = ChartContext(language: .english)

  @Test(
    arguments: [
      ([530.0], [0.0, 200, 400, 600]), ([75_000, -4_000], [-50_000, 0, 50_000, 100_000]),
      ([0.0], [0.0, 1]), ([], [0.0, 1]), ([0.03], [0, 0.01, 0.02, 0.03]),
      ([-10.0, -20], [-20.0, -10, 0]), ([.infinity, 3], [0.0, 1, 2, 3]),
    ])
  func `an axis has few round ticks, zero and room for every value`(
    values: [Double], expected: [Double]
  ) {
    let ticks = ChartAxis(covering: values) { "\($0)" }.ticks.compactMap(\.number)
    #expect(ticks.count == expected.count)
    for (tick, wanted) in zip(ticks, expected) { #expect(abs(tick - wanted) < 1e-9) }
  }

  @Test func `parts of a share bar fill the drawing`() {
    let html = ChartSamples.shares(.english).figure(ChartSamples.caption("s"), in: Self.english)
    let parts = html.html.components(between: "<rect class=\"part", and: "/>")
    let widths = parts.compactMap { part in
      part.components(between: " width=\"", and: "\"").first.flatMap(Double.init)
    }
    #expect(widths.count == 6)
    let filled = widths.prefix(3).reduce(4.5, +)
    #expect(abs(filled - 400) < 0.3)
  }

  @Test func `bars are as long as their values from a common zero`() {
    let rows = [("a", 100.0), ("b", 50), ("c", 0)].map {
      RankingBars.Row(name: $0.0, value: ChartValue($0.1, text: "x"))
    }
    let chart = RankingBars(rows: rows, rowName: "n", valueName: "v")
    let html = chart.figure(ChartSamples.caption("r"), in: Self.english)
    let widths = html.html.components(between: "<rect class=\"bar\"", and: "/>").compactMap {
      $0.components(between: " width=\"", and: "\"").first.flatMap(Double.init)
    }
    #expect(widths.count == 3)
    let excess = widths[0] - 2 * widths[1]
    #expect(abs(excess) <= 0.2)
    #expect(widths[2] == 0)
  }

  @Test(
    arguments: [[10.0, 10, 10], [100, 5, 50, 51], [180, 180, 179, 178], [], [90]])
  func `spread labels keep their distance, order and range`(wished: [Double]) {
    let placed = LabelColumn.spread(wished, height: 14, within: 10...182)
    let ascending = placed.sorted()
    #expect(zip(ascending, ascending.dropFirst()).allSatisfy { $1 - $0 >= 14 - 1e-9 })
    #expect(placed.allSatisfy { (10...182).contains($0) })
    for (left, right) in zip(wished.indices, wished.indices.dropFirst())
    where wished[left] < wished[right] {
      #expect(placed[left] < placed[right])
    }
  }

  @Test(arguments: [20.0, 60, 133.3])
  func `a shortened name fits and says that it is shortened`(width: Double) {
    for name in [ChartSamples.longName, ChartSamples.persian, ChartSamples.markup] {
      let shown = TextWidth.fitting(name, width: width, size: 12)
      #expect(TextWidth.estimate(shown, size: 12) <= width)
      #expect(shown.hasSuffix("…"))
    }
    #expect(TextWidth.fitting("ab", width: width, size: 12) == "ab")
  }

  @Test(arguments: [(0, "0"), (12.04, "12"), (12.05, "12.1"), (-3.25, "-3.3"), (-0.01, "0")])
  func `coordinates have at most one decimal`(value: Double, expected: String) {
    #expect(ChartCanvas.coordinate(value) == expected)
  }
}
