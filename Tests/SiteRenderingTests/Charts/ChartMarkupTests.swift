import Localization
import SourceFormats
import Testing

@testable import SiteRendering

@Suite struct ChartMarkupTests {
  @Test func `a sparkline marks lowest, highest and last`() {
    let line = Sparkline(values: [0, 10, nil, 5, 8], label: "Revenue: lowest 0 & highest 10")
    #expect(
      line.html(in: ChartContext(language: .english)).html == """
        <svg class="spark" viewBox="0 0 84 22" width="84" height="22" role="img" \
        aria-label="Revenue: lowest 0 &amp; highest 10">\
        <line class="zero" x1="0" y1="19" x2="84" y2="19"/>\
        <path class="line" d="M3 19L22.5 3"/><path class="line" d="M61.5 11L81 6.2"/>\
        <circle class="low" cx="3" cy="19" r="1.8"/><circle class="high" cx="22.5" cy="3" r="1.8"/>\
        <circle class="last" cx="81" cy="6.2" r="2.4"/></svg>
        """)
  }

  @Test func `a bullet bar is a figure with caption, drawing and table`() {
    let bar = BulletBar(
      share: ChartValue(0.35, text: "35%"), target: nil, name: "Share of wallet",
      detail: "€7 of €20")
    let caption = ChartCaption(
      id: "wallet", finding: "We hold 35% of the wallet", subject: "Share of wallet",
      description: "The bar is the share.")
    #expect(
      bar.figure(caption, in: ChartContext(language: .english)).html == """
        <figure class="chart chart-bullet" id="wallet">\
        <figcaption>We hold 35% of the wallet</figcaption>\
        <svg viewBox="0 0 400 44" role="img" aria-labelledby="wallet-name" \
        aria-describedby="wallet-description"><title id="wallet-name">Share of wallet</title>\
        <desc id="wallet-description">The bar is the share.</desc>\
        <text class="strong" x="0" y="14" text-anchor="start">35%</text>\
        <text class="minor" x="35.8" y="14" text-anchor="start">€7 of €20</text>\
        <rect class="track" x="0" y="22" width="400" height="16"/>\
        <rect class="bar" x="0" y="25" width="140" height="10"/></svg>\
        <details><summary>Data as a table</summary>\
        <div class="scroll" tabindex="0" role="group" aria-label="Share of wallet"><table>\
        <caption class="visually-hidden">Share of wallet</caption>\
        <thead><tr><th scope="col">Measure</th><th scope="col">Value</th></tr></thead>\
        <tbody><tr><th scope="row">Share of wallet</th>\
        <td>35%</td></tr></tbody></table></div></details></figure>
        """)
  }

  @Test func `each step of a waterfall starts where the one before it ended`() {
    let steps: [Waterfall.Step] = [
      .total("Before", ChartValue(100, text: "100")), .change("Lost", ChartValue(-40, text: "−40")),
      .change("Grown", ChartValue(15, text: "+15")), .total("Now", ChartValue(75, text: "75")),
    ]
    let html = Waterfall(steps: steps, stepName: "Step", valueName: "Amount").figure(
      ChartSamples.caption("bridge"), in: ChartContext(language: .english)
    ).html
    func numbers(_ attribute: String) -> [Double] {
      html.components(between: "<rect ", and: "/>").compactMap { bar in
        bar.components(between: " \(attribute)=\"", and: "\"").first.flatMap(Double.init)
      }
    }
    let (starts, lengths) = (numbers("x"), numbers("width"))
    #expect(starts.count == 4)
    #expect(abs(starts[1] + lengths[1] - (starts[0] + lengths[0])) < 0.11)
    #expect(abs(starts[2] - starts[1]) < 0.11)
    #expect(abs(starts[2] + lengths[2] - (starts[3] + lengths[3])) < 0.11)
    #expect(abs(lengths[1] / lengths[0] - 0.4) < 0.01)
    #expect(
      html.components(between: "<rect class=\"", and: "\"") == [
        "bar", "bar fall", "bar rise", "bar",
      ])
  }

  @Test func `a label of Latin code and Persian words is set from right to left`() {
    func style(_ text: String, isMirrored: Bool) -> String {
      var canvas = ChartCanvas(height: 20, isMirrored: isMirrored)
      canvas.text(text, x: 200, y: 10, anchor: .middle)
      return canvas.markup.html.html
    }
    #expect(style("A: ۱۲ مشتری", isMirrored: true).contains("class=\"rtl\""))
    #expect(style("مشتری A", isMirrored: false).contains("class=\"rtl\""))
    #expect(!style("A: ۱۲ مشتری", isMirrored: false).contains("rtl"))
    #expect(!style("۱۲٪", isMirrored: true).contains("rtl"))
    #expect(!style("A: 12", isMirrored: true).contains("rtl"))
  }

  @Test func `the line before a year stays below the names of the months`() {
    let html = ChartSamples.bars(.english).figure(
      ChartSamples.caption("bars"), in: ChartContext(language: .english)
    ).html
    let ticks = html.components(between: "<line class=\"tick\"", and: "/>")
    #expect(ticks.count == 2)
    for tick in ticks {
      let top = tick.components(between: " y1=\"", and: "\"").first.flatMap(Double.init) ?? 0
      #expect(top > 195 + ChartCanvas.minorTextSize * 0.25)
    }
  }

  @Test func `a heat table prints every count beside its tint`() {
    let html = ChartSamples.heat(.english).figure(
      ChartSamples.caption("heat"), in: ChartContext(language: .english))
    #expect(html.html.components(between: "<td class=\"num heat-", and: "</td>").count == 25)
    #expect(html.html.contains("<td class=\"num heat-5\">10</td>"))
    #expect(html.html.contains("<td class=\"num heat-0\">0</td>"))
  }

  @Test func `a person without assessment is listed below the grid`() {
    let html = ChartSamples.stakeholders(.portuguese).figure(
      ChartSamples.caption("grid"), in: ChartContext(language: .portuguese))
    #expect(html.html.contains("</div><p>Influência ou posição não avaliada:</p><ul><li>"))
  }
}
