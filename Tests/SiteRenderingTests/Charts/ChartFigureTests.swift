import Localization
import SourceFormats
import Testing

@testable import SiteRendering

@Suite struct ChartFigureTests {
  @Test(arguments: Language.allCases)
  func `every label stands inside its drawing`(language: Language) {
    for (kind, html) in ChartSamples.figures(language) {
      let drawing = DrawnLabel.all(in: html.html)
      for label in drawing.labels {
        #expect(
          label.box.x >= -0.1 && label.box.x + label.box.width <= drawing.width + 0.1,
          "\(kind): \(label.text) at \(label.box.x), \(label.box.width) wide")
        #expect(
          label.box.y >= -0.1 && label.box.y + label.box.height <= drawing.height + 0.1,
          "\(kind): \(label.text) at height \(label.box.y)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `no label covers another`(language: Language) {
    for (kind, html) in ChartSamples.figures(language) {
      let labels = DrawnLabel.all(in: html.html).labels
      for (index, label) in labels.enumerated() {
        for other in labels[(index + 1)...] {
          #expect(!label.box.overlaps(other.box), "\(kind): \(label.text) and \(other.text)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `a text of a user is never markup`(language: Language) {
    for (kind, html) in ChartSamples.figures(language) {
      #expect(!html.html.contains("<script"), "\(kind)")
    }
  }

  @Test func `a figure names and describes its drawing by ids of its own`() {
    for (kind, html) in ChartSamples.figures(.english) where html.html.contains("<svg") {
      let named = html.html.components(between: "aria-labelledby=\"", and: "\"")
      let described = html.html.components(between: "aria-describedby=\"", and: "\"")
      let ids = html.html.components(between: " id=\"", and: "\"")
      #expect(named == ["\(kind)-name"])
      #expect(described == ["\(kind)-description"])
      #expect(Set(ids).count == ids.count && Set(ids).isSuperset(of: named + described))
    }
  }

  @Test func `the same data give the same bytes`() {
    for language in Language.allCases {
      let first = ChartSamples.figures(language).map(\.html)
      #expect(first == ChartSamples.figures(language).map(\.html))
    }
  }

  @Test func `a Persian page has no Latin digit in a label`() {
    let html = ChartSamples.bars(.persian).figure(
      ChartSamples.caption("bars"), in: ChartContext(language: .persian))
    let labels = DrawnLabel.all(in: html.html).labels
    #expect(!labels.isEmpty)
    #expect(labels.allSatisfy { !$0.text.contains(where: \.isASCII) || !$0.text.contains("1") })
  }

  @Test func `time runs from the left in Persian unless the site mirrors it`() {
    let samples = ChartSamples.bars(.persian)
    let (plain, mirrored) = (
      ChartContext(language: .persian), ChartContext(language: .persian, mirrorsTime: true)
    )
    let caption = ChartSamples.caption("bars")
    func firstBar(_ html: SafeHTML) -> Double {
      let bars = html.html.components(between: "<path class=\"bar", and: "/>").first ?? ""
      return bars.components(between: " d=\"M", and: " ").first.flatMap(Double.init) ?? -1
    }
    #expect(firstBar(samples.figure(caption, in: plain)) < 100)
    #expect(firstBar(samples.figure(caption, in: mirrored)) > 300)
    #expect(ChartContext(language: .polish, mirrorsTime: true).mirrorsTime == false)
  }
}
