import Localization
package import SourceFormats

/// Accounts by share of revenue (logarithmic) and variation, with the cuts of the nine-box as lines
/// and the accounts that stand apart named.
package struct ScatterPlot: Sendable, Hashable {
  package struct Point: Sendable, Hashable {
    package let name: String
    /// Share of revenue; only positive ones can be drawn.
    package let share: ChartValue
    /// Coefficient of variation, at least 0.
    package let variation: ChartValue
    /// `AX`
    package let cell: String
    /// Whether the account's name should stand beside its point.
    package let isOutlier: Bool

    package init(
      name: String, share: ChartValue, variation: ChartValue, cell: String, isOutlier: Bool
    ) {
      self.name = name
      self.share = share
      self.variation = variation
      self.cell = cell
      self.isOutlier = isOutlier
    }
  }

  package let points: [Point]
  /// Powers of ten on the axis of shares, ascending, around all points.
  package let shareTicks: [ChartValue]
  /// The smallest share of class A and of class B, where there is one.
  package let shareCuts: [ChartValue]
  /// Largest variation of X and of Y.
  package let variationCuts: [ChartValue]
  package let variationAxis: ChartAxis
  package let shareName: String
  package let variationName: String

  package init(
    points: [Point], shareTicks: [ChartValue], shareCuts: [ChartValue],
    variationCuts: [ChartValue], variationAxis: ChartAxis, shareName: String, variationName: String
  ) {
    self.points = points
    self.shareTicks = shareTicks
    self.shareCuts = shareCuts
    self.variationCuts = variationCuts
    self.variationAxis = variationAxis
    self.shareName = shareName
    self.variationName = variationName
  }

  private static let nameLimit = 110.0
  private static let tableLimit = 250

  package func figure(_ caption: ChartCaption, in context: ChartContext) -> SafeHTML {
    var canvas = ChartCanvas(height: 300, isMirrored: context.isRightToLeft)
    let plot = ValuePlot(axis: variationAxis, top: 34, bottom: 250, canvas: canvas, end: 22)
    drawAxes(plot, on: &canvas)
    drawCuts(plot, on: &canvas)
    drawPoints(plot, on: &canvas)
    return ChartFigure(
      caption: caption, canvas: canvas, table: table(context), kind: "chart-scatter"
    ).html(in: context)
  }

  private func x(_ share: Double, _ plot: ValuePlot) -> Double {
    let low = Self.logarithm(shareTicks.first?.number ?? 0.001)
    let high = Self.logarithm(shareTicks.last?.number ?? 1)
    let position = (Self.logarithm(share) - low) / max(high - low, 1e-9)
    return plot.left + min(max(position, 0), 1) * (plot.right - plot.left)
  }

  private func drawAxes(_ plot: ValuePlot, on canvas: inout ChartCanvas) {
    plot.drawGrid(on: &canvas)
    plot.drawZero(on: &canvas)
    for tick in shareTicks {
      canvas.textWhereFree(
        tick.text, x: x(tick.number ?? 1, plot), y: plot.bottom + 15, anchor: .middle,
        isMinor: true)
    }
    canvas.text(
      shareName, x: (plot.left + plot.right) / 2, y: plot.bottom + 33, anchor: .middle,
      isMinor: true)
    canvas.text(variationName, x: 0, y: 10, isMinor: true, limit: canvas.width)
  }

  /// Cut lines, and the letters of the classes along the top and the end.
  private func drawCuts(_ plot: ValuePlot, on canvas: inout ChartCanvas) {
    let verticals = shareCuts.compactMap(\.number).map { x($0, plot) }
    for position in verticals {
      canvas.line(from: (position, plot.top), to: (position, plot.bottom), style: "cut")
    }
    let edges = [plot.right] + verticals + [plot.left]
    for (letter, pair) in zip(["A", "B", "C"], zip(edges, edges.dropFirst())) where pair.0 > pair.1
    {
      canvas.textWhereFree(
        letter, x: (pair.0 + pair.1) / 2, y: plot.top - 6, anchor: .middle, style: "strong")
    }
    let horizontals = variationCuts.compactMap(\.number).map(plot.y)
    for position in horizontals where position > plot.top {
      canvas.line(from: (plot.left, position), to: (plot.right, position), style: "cut")
    }
    let levels = [plot.bottom] + horizontals + [plot.top]
    for (letter, pair) in zip(["X", "Y", "Z"], zip(levels, levels.dropFirst()))
    where pair.0 > pair.1 {
      canvas.textWhereFree(
        letter, x: plot.right + 8, y: (pair.0 + pair.1) / 2 + 4, style: "strong")
    }
  }

  private func drawPoints(_ plot: ValuePlot, on canvas: inout ChartCanvas) {
    var drawn: [(point: Point, x: Double, y: Double)] = []
    for point in points {
      guard let share = point.share.number, share > 0, let variation = point.variation.number
      else { continue }
      let place = (x: x(share, plot), y: max(plot.y(variation), plot.top))
      canvas.dot(
        x: place.x, y: place.y, radius: 3.5,
        style: "point class-\(point.cell.prefix(1).lowercased())",
        title: "\(point.name) (\(point.cell))")
      canvas.reserve(ChartBox(x: place.x - 3, y: place.y - 3, width: 6, height: 6))
      drawn.append((point, place.x, place.y))
    }
    for (point, x, y) in drawn where point.isOutlier {
      writeName(of: point, x: x, y: y, isLate: x > (plot.left + plot.right) / 2, on: &canvas)
    }
  }

  /// The name beside the point, where it touches neither a point nor another name; a point without
  /// such a place goes without, and stands in the table.
  private func writeName(
    of point: Point, x: Double, y: Double, isLate: Bool, on canvas: inout ChartCanvas
  ) {
    for isBefore in [isLate, !isLate] {
      for shift in [3.5, -5, 12] {
        let isPlaced = canvas.textWhereFree(
          point.name, x: isBefore ? x - 6 : x + 6, y: y + shift, anchor: isBefore ? .end : .start,
          style: "halo", isMinor: true, limit: Self.nameLimit)
        if isPlaced { return }
      }
    }
  }

  private func table(_ context: ChartContext) -> ChartTable {
    ChartTable(
      columns: [
        Phrase.chartAccount.text(in: context.language), shareName, variationName,
        Phrase.chartCell.text(in: context.language),
      ],
      rows: points.prefix(Self.tableLimit).map {
        [$0.name, $0.share.text, $0.variation.text, $0.cell]
      })
  }

  /// log10 by repeated scaling and a series: the same bits on every machine, which `log` of the C
  /// library does not promise.
  private static func logarithm(_ value: Double) -> Double {
    guard value > 0 else { return -12 }
    var (rest, exponent) = (value, 0.0)
    while rest >= 10 { (rest, exponent) = (rest / 10, exponent + 1) }
    while rest < 1 { (rest, exponent) = (rest * 10, exponent - 1) }
    let ratio = (rest - 1) / (rest + 1)
    var (term, sum, index) = (ratio, 0.0, 1.0)
    while term > 1e-9 {
      sum += term / index
      term *= ratio * ratio
      index += 2
    }
    return exponent + 2 * sum / 2.302_585_092_994_046
  }
}
