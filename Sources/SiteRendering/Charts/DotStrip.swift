import Localization
package import SourceFormats

/// Every account as a dot at its score, stacked where scores are close, with the thresholds of the
/// tiers as lines.
package struct DotStrip: Sendable, Hashable {
  package struct Dot: Sendable, Hashable {
    package let name: String
    /// 0...100
    package let score: ChartValue
    /// The tier that the account is in: `A`.
    package let tier: String
    /// A class of the style sheet: `tier-1`.
    package let style: String
    /// Whether a rule or an override put the account where its score does not.
    package let isMoved: Bool

    package init(name: String, score: ChartValue, tier: String, style: String, isMoved: Bool) {
      self.name = name
      self.score = score
      self.tier = tier
      self.style = style
      self.isMoved = isMoved
    }
  }

  package struct Region: Sendable, Hashable {
    /// `A: 9 accounts`
    package let label: String
    /// The scores that belong to the tier.
    package let range: ClosedRange<Double>

    package init(label: String, range: ClosedRange<Double>) {
      self.label = label
      self.range = range
    }
  }

  package let dots: [Dot]
  /// From the lowest to the highest.
  package let regions: [Region]
  /// Scores named under the axis: 0, the thresholds, 100.
  package let ticks: [ChartValue]

  package init(dots: [Dot], regions: [Region], ticks: [ChartValue]) {
    self.dots = dots
    self.regions = regions
    self.ticks = ticks
  }

  private static let (top, margin) = (22.0, 10.0)
  private static let (binCount, tallest) = (48, 110.0)
  private static let tableLimit = 250

  package func figure(_ caption: ChartCaption, in context: ChartContext) -> SafeHTML {
    let stacks = Stacks(dots: dots)
    let pitch = min(8, Self.tallest / Double(max(stacks.highest, 1)))
    let bottom = Self.top + max(Double(stacks.highest) * pitch, 24) + 8
    var canvas = ChartCanvas(height: bottom + 22, isMirrored: context.isRightToLeft)
    for region in regions { draw(region, bottom: bottom, on: &canvas) }
    for (dot, bin, level) in stacks.placed {
      let center = (Double(bin) + 0.5) * 100 / Double(Self.binCount)
      canvas.dot(
        x: x(center, canvas), y: bottom - 5 - Double(level) * pitch,
        radius: min(3.6, max(pitch / 2, 1)),
        style: "point \(dot.style)\(dot.isMoved ? " moved" : "")",
        title: "\(dot.name): \(dot.score.text) (\(dot.tier))")
    }
    canvas.line(
      from: (Self.margin, bottom), to: (canvas.width - Self.margin, bottom), style: "zero")
    for tick in ticks {
      canvas.textWhereFree(
        tick.text, x: x(tick.number ?? 0, canvas), y: bottom + 15, anchor: .middle, isMinor: true)
    }
    return ChartFigure(caption: caption, canvas: canvas, table: table(context), kind: "chart-dots")
      .html(in: context)
  }

  /// The dots, binned by score, each with its level in the stack of its bin.
  private struct Stacks {
    private(set) var placed: [(dot: Dot, bin: Int, level: Int)] = []
    private(set) var highest = 0

    init(dots: [Dot]) {
      var heights = [Int](repeating: 0, count: DotStrip.binCount)
      for dot in dots {
        guard let score = dot.score.number else { continue }
        let scaled = Int(min(max(score, 0), 100) / 100 * Double(DotStrip.binCount))
        let bin = min(scaled, DotStrip.binCount - 1)
        placed.append((dot, bin, heights[bin]))
        heights[bin] += 1
        highest = max(highest, heights[bin])
      }
    }
  }

  private func x(_ score: Double, _ canvas: ChartCanvas) -> Double {
    Self.margin + min(max(score, 0), 100) / 100 * (canvas.width - 2 * Self.margin)
  }

  private func draw(_ region: Region, bottom: Double, on canvas: inout ChartCanvas) {
    let left = x(region.range.lowerBound, canvas)
    let right = x(region.range.upperBound, canvas)
    if region.range.lowerBound > 0 {
      canvas.line(from: (left, Self.top - 6), to: (left, bottom + 4), style: "cut")
    }
    canvas.textWhereFree(
      region.label, x: (left + right) / 2, y: 12, anchor: .middle, limit: right - left - 4)
  }

  private func table(_ context: ChartContext) -> ChartTable {
    ChartTable(
      columns: [Phrase.chartAccount, .chartScore, .chartTier].map { $0.text(in: context.language) },
      rows: dots.prefix(Self.tableLimit).map { [$0.name, $0.score.text, $0.tier] })
  }
}
