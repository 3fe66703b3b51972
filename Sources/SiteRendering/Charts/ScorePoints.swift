import Localization
package import SourceFormats

/// The score of one account as the points of its criteria: one bar that adds up to the score against
/// the thresholds of the tiers, then each criterion against the points it could give.
package struct ScorePoints: Sendable, Hashable {
  package struct Criterion: Sendable, Hashable {
    package let name: String
    /// Points given.
    package let points: ChartValue
    /// Points that the criterion can give.
    package let maximum: ChartValue
    /// `31 of 35`
    package let label: String

    package init(name: String, points: ChartValue, maximum: ChartValue, label: String) {
      self.name = name
      self.points = points
      self.maximum = maximum
      self.label = label
    }
  }

  package struct Threshold: Sendable, Hashable {
    /// `A from 70`
    package let label: String
    package let score: Double

    package init(label: String, score: Double) {
      self.label = label
      self.score = score
    }
  }

  package let criteria: [Criterion]
  package let thresholds: [Threshold]
  /// After the bar: `Score 72.4`.
  package let totalLabel: String

  package init(criteria: [Criterion], thresholds: [Threshold], totalLabel: String) {
    self.criteria = criteria
    self.thresholds = thresholds
    self.totalLabel = totalLabel
  }

  private static let (rowHeight, firstRow) = (24.0, 66.0)
  private static let nameLimit = 130.0

  package func figure(_ caption: ChartCaption, in context: ChartContext) -> SafeHTML {
    var canvas = ChartCanvas(
      height: Self.firstRow + Double(criteria.count) * Self.rowHeight + 4,
      isMirrored: context.isRightToLeft)
    drawTotal(on: &canvas)
    drawCriteria(on: &canvas)
    // The table of criteria beside it has the same figures.
    return ChartFigure(caption: caption, canvas: canvas, table: nil, kind: "chart-score")
      .html(in: context)
  }

  /// 0 to 100 over the whole width.
  private func drawTotal(on canvas: inout ChartCanvas) {
    let unit = canvas.width / 100
    canvas.text(totalLabel, x: 0, y: 12, style: "strong")
    canvas.rectangle(
      ChartBox(x: 0, y: 20, width: canvas.width, height: 18), style: "track")
    var x = 0.0
    for (index, criterion) in criteria.enumerated() {
      let length = max(criterion.points.number ?? 0, 0) * unit
      canvas.rectangle(
        ChartBox(x: x, y: 20, width: max(length - 1, 0), height: 18),
        style: "part series-\(index % 6 + 1)", title: "\(criterion.name): \(criterion.label)")
      x += length
    }
    for threshold in thresholds {
      let place = threshold.score * unit
      canvas.line(from: (place, 16), to: (place, 43), style: "cut")
      canvas.textWhereFree(threshold.label, x: place, y: 54, anchor: .middle, isMinor: true)
    }
  }

  private func drawCriteria(on canvas: inout ChartCanvas) {
    let size = ChartCanvas.textSize
    let names = criteria.map { TextWidth.estimate($0.name, size: size) }.max() ?? 0
    let labels = criteria.map { TextWidth.estimate($0.label, size: size) }.max() ?? 0
    let start = min(names, Self.nameLimit) + 8
    let room = max(canvas.width - start - min(labels, 120) - 8, 40)
    let unit = room / max(criteria.compactMap(\.maximum.number).max() ?? 1, 1e-9)
    for (index, criterion) in criteria.enumerated() {
      let y = Self.firstRow + Double(index) * Self.rowHeight
      let length = (criterion.maximum.number ?? 0) * unit
      canvas.text(criterion.name, x: start - 8, y: y + 14, anchor: .end, limit: Self.nameLimit)
      canvas.rectangle(ChartBox(x: start, y: y + 3, width: length, height: 14), style: "track")
      canvas.rectangle(
        ChartBox(x: start, y: y + 3, width: (criterion.points.number ?? 0) * unit, height: 14),
        style: "part series-\(index % 6 + 1)")
      canvas.text(criterion.label, x: start + length + 6, y: y + 14, style: "figure", limit: 120)
    }
  }
}
