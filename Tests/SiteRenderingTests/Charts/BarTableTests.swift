import Localization
import SourceFormats
import Testing

@testable import SiteRendering

@Suite struct BarTableTests {
  private static let table = BarTable(
    columns: ["Step", "Amount"],
    rows: [
      .init(name: "Revenue", bar: 0...200, cells: ["€200"]),
      .init(name: ChartSamples.markup, bar: -50...200, cells: ["−€250"], style: "cost"),
      .init(name: "Contribution", bar: -50...0, cells: ["−€50"]),
    ])

  @Test func `bars stand on one scale, from the lowest end to the highest`() {
    let html = Self.table.figure(
      ChartSamples.caption("steps"), in: ChartContext(language: .english)
    ).html
    #expect(
      html.components(between: "<rect ", and: "/>") == [
        "class=\"bar\" x=\"20\" width=\"80\" height=\"4\"",
        "class=\"bar cost\" x=\"0\" width=\"100\" height=\"4\"",
        "class=\"bar\" x=\"0\" width=\"20\" height=\"4\"",
      ])
    #expect(!html.contains("<script"))
  }

  @Test func `rows of nothing draw nothing`() {
    let table = BarTable(columns: ["A"], rows: [.init(name: "x", bar: 0...0, cells: [])])
    let html = table.figure(ChartSamples.caption("x"), in: ChartContext(language: .english)).html
    #expect(html.contains("x=\"0\" width=\"0\""))
  }
}
