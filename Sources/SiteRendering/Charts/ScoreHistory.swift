package import SourceFormats

/// The score of an account from review to review, the thresholds of the tiers, and below it the tier
/// that held.
package struct ScoreHistory: Sendable, Hashable {
  package struct Review: Sendable, Hashable {
    /// `Jun 2026`
    package let name: String
    /// 0...100; nil without a score.
    package let score: ChartValue
    /// The tier that held: `A`; a dash for none.
    package let tier: String
    /// A class of the style sheet: `tier-1`.
    package let style: String
  }

  /// In order of day, at least one.
  package let reviews: [Review]
  /// From the lowest to the highest.
  package let thresholds: [ScorePoints.Threshold]
  /// The heads of the columns of days, scores and tiers.
  package let columns: [String]

  private static let (top, bottom, strip) = (10.0, 104.0, 112.0)

  package func figure(_ caption: ChartCaption, in context: ChartContext) -> SafeHTML {
    var canvas = ChartCanvas(height: 152, isMirrored: context.mirrorsTime)
    let labels = thresholds.map {
      TextWidth.estimate($0.label, size: ChartCanvas.minorTextSize)
    }
    let left = (labels.max() ?? 0) + 8
    let step = (canvas.width - left) / Double(max(reviews.count, 1))
    for threshold in thresholds {
      let y = Self.y(threshold.score)
      canvas.line(from: (left, y), to: (canvas.width, y), style: "cut")
      canvas.text(
        threshold.label, x: left - 6, y: y + 3.5, anchor: .end, isMinor: true, limit: left - 6)
    }
    canvas.line(from: (left, Self.bottom), to: (canvas.width, Self.bottom), style: "zero")
    drawScores(from: left, step: step, on: &canvas)
    drawTiers(from: left, step: step, on: &canvas)
    let table = ChartTable(
      columns: columns, rows: reviews.map { [$0.name, $0.score.text, $0.tier] })
    return ChartFigure(caption: caption, canvas: canvas, table: table, kind: "chart-history")
      .html(in: context)
  }

  private static func y(_ score: Double) -> Double {
    bottom - score / 100 * (bottom - top)
  }

  /// A step a review; a line ends where a review has no score.
  private func drawScores(from left: Double, step: Double, on canvas: inout ChartCanvas) {
    var points: [(x: Double, y: Double)] = []
    for (index, review) in reviews.enumerated() {
      guard let score = review.score.number else {
        canvas.path(points, style: "line")
        points = []
        continue
      }
      let (start, y) = (left + Double(index) * step, Self.y(score))
      points += [(start, y), (start + step, y)]
    }
    canvas.path(points, style: "line")
    guard let last = reviews.last, let score = last.score.number else { return }
    let y = Self.y(score)
    // Below the line where the label would touch the edge or a threshold above it.
    let isCut = thresholds.contains { (y - 16...y - 4).contains(Self.y($0.score)) }
    canvas.textWhereFree(
      last.score.text, x: canvas.width, y: y > Self.top + 14 && !isCut ? y - 5 : y + 14,
      anchor: .end)
  }

  /// A bar for each stretch of reviews with one tier, named inside where it fits.
  private func drawTiers(from left: Double, step: Double, on canvas: inout ChartCanvas) {
    var start = 0
    while start < reviews.count {
      let tier = reviews[start].tier
      let end = reviews[start...].firstIndex { $0.tier != tier } ?? reviews.count
      let (x, width) = (left + Double(start) * step, Double(end - start) * step)
      canvas.rectangle(
        ChartBox(x: x, y: Self.strip, width: width - 1.5, height: 18),
        style: "part \(reviews[start].style)")
      if TextWidth.estimate(tier, size: ChartCanvas.textSize) + 4 <= width {
        canvas.text(tier, x: x + width / 2, y: Self.strip + 13, anchor: .middle, style: "inside")
      }
      // Months are named where a tier begins, the ends of the chart first.
      if start == 0 {
        canvas.textWhereFree(reviews[0].name, x: left, y: 147, isMinor: true)
        canvas.textWhereFree(
          reviews[reviews.count - 1].name, x: canvas.width, y: 147, anchor: .end, isMinor: true)
      } else {
        canvas.textWhereFree(reviews[start].name, x: x, y: 147, isMinor: true)
      }
      start = end
    }
  }
}
