package import SourceFormats

/// A few columns in a fixed order, such as the months of a year, against a level that stands for all.
package struct ColumnChart: Sendable, Hashable {
  package struct Column: Sendable, Hashable {
    /// Under the column: `Jan`.
    package let label: String
    /// In the table: `January`.
    package let name: String
    package let value: ChartValue

    package init(label: String, name: String, value: ChartValue) {
      self.label = label
      self.name = name
      self.value = value
    }
  }

  package let columns: [Column]
  /// Drawn as a dashed line over all columns.
  package let level: Double
  package let axis: ChartAxis
  /// The heads of the table.
  package let columnName: String
  package let valueName: String

  package init(
    columns: [Column], level: Double, axis: ChartAxis, columnName: String, valueName: String
  ) {
    self.columns = columns
    self.level = level
    self.axis = axis
    self.columnName = columnName
    self.valueName = valueName
  }

  package func figure(_ caption: ChartCaption, in context: ChartContext) -> SafeHTML {
    var canvas = ChartCanvas(height: 206, isMirrored: context.mirrorsTime)
    let plot = ValuePlot(axis: axis, top: 16, bottom: 180, canvas: canvas, end: 4)
    plot.drawGrid(on: &canvas)
    draw(plot, on: &canvas)
    plot.drawZero(on: &canvas)
    return ChartFigure(
      caption: caption, canvas: canvas,
      table: ChartTable(
        columns: [columnName, valueName], rows: columns.map { [$0.name, $0.value.text] }),
      kind: "chart-columns"
    )
    .html(in: context)
  }

  private func draw(_ plot: ValuePlot, on canvas: inout ChartCanvas) {
    let (step, zero) = (plot.step(count: columns.count), plot.y(0))
    func center(_ index: Int) -> Double { plot.left + (Double(index) + 0.5) * step }
    for (index, column) in columns.enumerated() {
      let value = column.value.number ?? 0
      canvas.rectangle(
        ChartBox(
          x: center(index) - step * 0.36, y: min(plot.y(value), zero), width: step * 0.72,
          height: abs(zero - plot.y(value))), style: value < level ? "bar earlier" : "bar")
    }
    canvas.line(
      from: (plot.left, plot.y(level)), to: (plot.right, plot.y(level)), style: "cut")
    for (index, column) in columns.enumerated() {
      let (center, value) = (center(index), column.value.number ?? 0)
      canvas.textWhereFree(
        column.value.text, x: center, y: min(plot.y(value), zero) - 4, anchor: .middle,
        style: "halo", isMinor: true)
      canvas.textWhereFree(column.label, x: center, y: 196, anchor: .middle, isMinor: true)
    }
  }
}
