import Localization
package import SourceFormats

/// A figure that holds until the next measurement, as a line of steps over equal periods.
package struct StepLine: Sendable, Hashable {
  package struct Step: Sendable, Hashable {
    /// The position of the period, counted in periods from the first one.
    package let period: Int
    /// Under the axis and in the table: `Q2 2026`.
    package let name: String
    package let value: ChartValue
    /// What the value rests on, for the table: `3 answers`.
    package let basis: String

    package init(period: Int, name: String, value: ChartValue, basis: String) {
      self.period = period
      self.name = name
      self.value = value
      self.basis = basis
    }
  }

  /// In order of period, at least one.
  package let steps: [Step]
  package let axis: ChartAxis
  /// The heads of the columns of values and of what they rest on.
  package let valueName: String
  package let basisName: String

  package init(steps: [Step], axis: ChartAxis, valueName: String, basisName: String) {
    self.steps = steps
    self.axis = axis
    self.valueName = valueName
    self.basisName = basisName
  }

  package func figure(_ caption: ChartCaption, in context: ChartContext) -> SafeHTML {
    var canvas = ChartCanvas(height: 150, isMirrored: context.mirrorsTime)
    let plot = ValuePlot(axis: axis, top: 14, bottom: 124, canvas: canvas, end: 4)
    plot.drawGrid(on: &canvas)
    plot.drawZero(on: &canvas)
    draw(plot, on: &canvas)
    let table = ChartTable(
      columns: [Phrase.chartPeriod.text(in: context.language), valueName, basisName],
      rows: steps.map { [$0.name, $0.value.text, $0.basis] })
    return ChartFigure(caption: caption, canvas: canvas, table: table, kind: "chart-steps")
      .html(in: context)
  }

  private func draw(_ plot: ValuePlot, on canvas: inout ChartCanvas) {
    guard let first = steps.first?.period, let last = steps.last?.period else { return }
    let width = plot.step(count: last - first + 1)
    let starts = steps.map { plot.left + Double($0.period - first) * width }
    let ends = Array(starts.dropFirst()) + [plot.right]
    let heights = steps.map { plot.y($0.value.number ?? 0) }
    canvas.path(
      zip(zip(starts, ends), heights).flatMap { [($0.0, $1), ($0.1, $1)] }, style: "line")
    for index in steps.indices {
      let center = (starts[index] + ends[index]) / 2
      canvas.textWhereFree(
        steps[index].value.text, x: center, y: heights[index] - 5, anchor: .middle)
    }
    // The ends of the axis first: what lies between them is named where there is room.
    for index in [0, steps.count - 1] + steps.indices.dropFirst().dropLast() {
      canvas.textWhereFree(
        steps[index].name, x: (starts[index] + ends[index]) / 2, y: 142, anchor: .middle,
        isMinor: true)
    }
  }
}
