package import SourceFormats

/// A cumulative curve over all accounts in an order, with a line to compare it with: Lorenz, whale.
package struct CurvePlot: Sendable {
  package struct Point: Sendable, Hashable {
    /// Share of the accounts, 0...1.
    package let x: Double
    package let y: Double

    package init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// In order of x.
  package let curve: [Point]
  /// Dashed.
  package let reference: [Point]
  /// At the middle of the reference line.
  package let referenceLabel: String
  /// A point of the curve that is named.
  package let mark: Point?
  package let markLabel: String
  package let axis: ChartAxis
  /// At the start, middle and end of the axis of accounts.
  package let ends: (start: String, middle: String, end: String)
  package let table: ChartTable
  /// For the style sheet: `chart-lorenz`.
  package let kind: String

  package func figure(_ caption: ChartCaption, in context: ChartContext) -> SafeHTML {
    var canvas = ChartCanvas(height: 240, isMirrored: context.isRightToLeft)
    let plot = ValuePlot(axis: axis, top: 22, bottom: 206, canvas: canvas, end: 12)
    plot.drawGrid(on: &canvas)
    plot.drawZero(on: &canvas)
    canvas.path(places(reference, plot), style: "cut")
    canvas.path(places(curve, plot), style: "line")
    drawMark(plot, on: &canvas)
    drawReferenceLabel(plot, on: &canvas)
    let middle = (plot.left + plot.right) / 2
    canvas.text(ends.start, x: plot.left, y: 224, anchor: .start, isMinor: true)
    canvas.text(ends.end, x: plot.right, y: 224, anchor: .end, isMinor: true)
    canvas.textWhereFree(ends.middle, x: middle, y: 224, anchor: .middle, isMinor: true)
    return ChartFigure(caption: caption, canvas: canvas, table: table, kind: kind).html(in: context)
  }

  private func places(_ points: [Point], _ plot: ValuePlot) -> [(x: Double, y: Double)] {
    points.map { place($0, plot) }
  }

  private func place(_ point: Point, _ plot: ValuePlot) -> (x: Double, y: Double) {
    (plot.left + point.x * (plot.right - plot.left), plot.y(point.y))
  }

  private func drawMark(_ plot: ValuePlot, on canvas: inout ChartCanvas) {
    guard let mark else { return }
    let place = place(mark, plot)
    canvas.dot(x: place.x, y: place.y, radius: 3.5, style: "end")
    canvas.textWhereFree(markLabel, x: place.x, y: place.y - 9, anchor: .middle, style: "halo")
  }

  private func drawReferenceLabel(_ plot: ValuePlot, on canvas: inout ChartCanvas) {
    let middle = reference.count > 1 ? [reference[0], reference[reference.count - 1]] : []
    guard let start = middle.first, let end = middle.last else { return }
    let place = place(Point(x: (start.x + end.x) / 2, y: (start.y + end.y) / 2), plot)
    canvas.textWhereFree(
      referenceLabel, x: place.x - 6, y: place.y - 7, anchor: .end, style: "halo", isMinor: true)
  }
}
