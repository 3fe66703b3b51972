import Localization
package import SourceFormats

/// Revenue by month as bars: the last twelve months stand out against the twelve before, and a
/// target stands as a line over each month that has one.
package struct RevenueBars: Sendable, Hashable {
  package struct Month: Sendable, Hashable {
    /// Under the bar: `Jan`.
    package let label: String
    /// Under the first month of a year: `2026`; nil under the others.
    package let yearLabel: String?
    /// In the table: `January 2026`.
    package let name: String
    package let revenue: ChartValue
    package let target: ChartValue?

    package init(
      label: String, yearLabel: String?, name: String, revenue: ChartValue, target: ChartValue?
    ) {
      self.label = label
      self.yearLabel = yearLabel
      self.name = name
      self.revenue = revenue
      self.target = target
    }
  }

  /// Oldest first, normally 24.
  package let months: [Month]
  package let axis: ChartAxis
  /// Over the last twelve bars: `12 months: €1.2m`.
  package let recentLabel: String
  /// Over the bars before them: `Before: €1.1m`.
  package let earlierLabel: String

  package init(months: [Month], axis: ChartAxis, recentLabel: String, earlierLabel: String) {
    self.months = months
    self.axis = axis
    self.recentLabel = recentLabel
    self.earlierLabel = earlierLabel
  }

  package func figure(_ caption: ChartCaption, in context: ChartContext) -> SafeHTML {
    var canvas = ChartCanvas(height: 220, isMirrored: context.mirrorsTime)
    let plot = ValuePlot(
      axis: axis, top: 34, bottom: 180, canvas: canvas, end: endLabelWidth(context))
    plot.drawGrid(on: &canvas)
    drawBars(plot, on: &canvas)
    drawTargets(plot, context, on: &canvas)
    plot.drawZero(on: &canvas)
    drawSpans(plot, on: &canvas)
    drawMonths(plot, on: &canvas)
    return ChartFigure(caption: caption, canvas: canvas, table: table(context), kind: "chart-bars")
      .html(in: context)
  }

  private var hasTarget: Bool { months.contains { $0.target?.number != nil } }

  private func endLabelWidth(_ context: ChartContext) -> Double {
    guard hasTarget else { return 4 }
    let label = Phrase.chartTarget.text(in: context.language)
    return TextWidth.estimate(label, size: ChartCanvas.minorTextSize) + 8
  }

  /// Index of the first of the last twelve months.
  private var recentStart: Int { max(months.count - 12, 0) }

  /// The bars of a year are one path: every account has this chart, and its bytes count.
  private func drawBars(_ plot: ValuePlot, on canvas: inout ChartCanvas) {
    let step = plot.step(count: months.count)
    let boxes = months.indices.map { index in
      months[index].revenue.number.map { value -> ChartBox in
        let (y, zero) = (plot.y(value), plot.y(0))
        return ChartBox(
          x: plot.left + (Double(index) + 0.14) * step, y: min(y, zero), width: step * 0.72,
          height: abs(zero - y))
      }
    }
    canvas.rectangles(boxes.prefix(recentStart).compactMap(\.self), style: "bar earlier")
    canvas.rectangles(boxes.dropFirst(recentStart).compactMap(\.self), style: "bar")
  }

  private func drawTargets(
    _ plot: ValuePlot, _ context: ChartContext, on canvas: inout ChartCanvas
  ) {
    let step = plot.step(count: months.count)
    var start = 0
    var last: (x: Double, y: Double)?
    // One line for neighbouring months of one target.
    while start < months.count {
      let target = months[start].target?.number
      let end = months[start...].firstIndex { $0.target?.number != target } ?? months.count
      if let target {
        let right = (x: plot.left + Double(end) * step, y: plot.y(target))
        canvas.line(
          from: (plot.left + Double(start) * step, right.y), to: right, style: "target")
        last = right
      }
      start = end
    }
    guard let last else { return }
    canvas.text(
      Phrase.chartTarget.text(in: context.language), x: last.x + 5, y: last.y + 4,
      style: "target-label", isMinor: true)
  }

  private func drawSpans(_ plot: ValuePlot, on canvas: inout ChartCanvas) {
    let step = plot.step(count: months.count)
    let spans = [
      (0, recentStart, earlierLabel, "span earlier"),
      (recentStart, months.count, recentLabel, "span"),
    ]
    for (start, end, label, style) in spans where end > start {
      let (left, right) = (plot.left + Double(start) * step + 2, plot.left + Double(end) * step - 2)
      canvas.line(from: (left, 20), to: (right, 20), style: style)
      canvas.text(
        label, x: (left + right) / 2, y: 13, anchor: .middle,
        isMinor: start == 0 && end < months.count,
        limit: right - left)
    }
  }

  private func drawMonths(_ plot: ValuePlot, on canvas: inout ChartCanvas) {
    let step = plot.step(count: months.count)
    let widest = months.map { TextWidth.estimate($0.label, size: ChartCanvas.minorTextSize) }.max()
    let stride = [1, 2, 3, 4, 6, 12].first { Double($0) * step > (widest ?? 0) + 6 } ?? 12
    for (index, month) in months.enumerated() {
      let center = plot.left + (Double(index) + 0.5) * step
      if (months.count - 1 - index).isMultiple(of: stride) {
        canvas.text(month.label, x: center, y: 195, anchor: .middle, isMinor: true)
      }
      guard let year = month.yearLabel else { continue }
      let x = plot.left + Double(index) * step
      // Below the names of months: a name may be wider than its bar.
      canvas.line(from: (x, 201), to: (x, 214), style: "tick")
      canvas.textWhereFree(year, x: x + 4, y: 211, isMinor: true)
    }
  }

  private func table(_ context: ChartContext) -> ChartTable {
    let phrases: [Phrase] = [.chartMonth, .chartRevenue] + (hasTarget ? [.chartTarget] : [])
    return ChartTable(
      columns: phrases.map { $0.text(in: context.language) },
      rows: months.map { month in
        [month.name, month.revenue.text] + (hasTarget ? [month.target?.text ?? "—"] : [])
      })
  }
}
