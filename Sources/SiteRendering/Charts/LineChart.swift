import Localization
package import SourceFormats

/// Up to four lines over the same periods, each named at its end: this year, last year, the target.
package struct LineChart: Sendable, Hashable {
  package enum Role: String, Sendable, Hashable {
    case current, previous, target
  }

  package struct Line: Sendable, Hashable {
    package let role: Role
    /// In the table: `2026`.
    package let name: String
    /// At the end of the line: `2026: €1.2m`.
    package let endLabel: String
    /// One for each period; the year under way ends early.
    package let values: [ChartValue]

    package init(role: Role, name: String, endLabel: String, values: [ChartValue]) {
      self.role = role
      self.name = name
      self.endLabel = endLabel
      self.values = values
    }
  }

  /// Under the axis, one for each period: `Jan`.
  package let periods: [String]
  package let lines: [Line]
  package let axis: ChartAxis

  package init(periods: [String], lines: [Line], axis: ChartAxis) {
    self.periods = periods
    self.lines = lines
    self.axis = axis
  }

  private static let labelHeight = 14.0
  private static let labelLimit = 150.0

  package func figure(_ caption: ChartCaption, in context: ChartContext) -> SafeHTML {
    var canvas = ChartCanvas(height: 210, isMirrored: context.mirrorsTime)
    let plot = ValuePlot(axis: axis, top: 12, bottom: 182, canvas: canvas, end: labelWidth + 10)
    plot.drawGrid(on: &canvas)
    plot.drawZero(on: &canvas)
    drawPeriods(plot, on: &canvas)
    for line in lines.reversed() {
      canvas.path(points(of: line, plot), style: "line \(line.role.rawValue)")
    }
    drawEnds(plot, on: &canvas)
    return ChartFigure(caption: caption, canvas: canvas, table: table(context), kind: "chart-lines")
      .html(in: context)
  }

  private var labelWidth: Double {
    let widths = lines.map { TextWidth.estimate($0.endLabel, size: ChartCanvas.minorTextSize) }
    return min(widths.max() ?? 0, Self.labelLimit)
  }

  private func points(of line: Line, _ plot: ValuePlot) -> [(x: Double, y: Double)] {
    let step = plot.step(count: periods.count)
    return line.values.enumerated().compactMap { index, value in
      value.number.map { (plot.left + (Double(index) + 0.5) * step, plot.y($0)) }
    }
  }

  /// The labels stand in a column after the plot, as near to the height of their line as the
  /// others let them; a thin line leads to those whose line ends early.
  private func drawEnds(_ plot: ValuePlot, on canvas: inout ChartCanvas) {
    let ends = lines.compactMap { line in points(of: line, plot).last.map { (line, $0) } }
    let heights = LabelColumn.spread(
      ends.map(\.1.y), height: Self.labelHeight, within: 10...(plot.bottom))
    for (index, (line, point)) in ends.enumerated() {
      canvas.line(
        from: point, to: (plot.right + 3, heights[index]), style: "leader")
      canvas.dot(x: point.x, y: point.y, radius: 3, style: "end \(line.role.rawValue)")
      canvas.text(
        line.endLabel, x: plot.right + 6, y: heights[index] + 4,
        style: "label \(line.role.rawValue)", isMinor: true, limit: labelWidth)
    }
  }

  private func drawPeriods(_ plot: ValuePlot, on canvas: inout ChartCanvas) {
    let step = plot.step(count: periods.count)
    let widest = periods.map { TextWidth.estimate($0, size: ChartCanvas.minorTextSize) }.max() ?? 0
    let stride = [1, 2, 3, 4, 6, 12].first { Double($0) * step > widest + 6 } ?? 12
    for index in Swift.stride(from: 0, to: periods.count, by: stride) {
      canvas.text(
        periods[index], x: plot.left + (Double(index) + 0.5) * step, y: 199, anchor: .middle,
        isMinor: true)
    }
  }

  private func table(_ context: ChartContext) -> ChartTable {
    ChartTable(
      columns: [Phrase.chartPeriod.text(in: context.language)] + lines.map(\.name),
      rows: periods.indices.map { index in
        [periods[index]]
          + lines.map { $0.values.indices.contains(index) ? $0.values[index].text : "—" }
      })
  }
}
