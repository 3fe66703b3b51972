package import SourceFormats

/// A table whose rows carry a bar under their name: the drawing and its data in one, for parts of a
/// whole and for the steps between two sums.
package struct BarTable: Sendable, Hashable {
  package struct Row: Sendable, Hashable {
    package let name: String
    /// Where the bar starts and ends on the common scale of all rows.
    package let bar: ClosedRange<Double>
    /// The figures of the other columns.
    package let cells: [String]
    /// A class of the style sheet that colours the bar: `cost`; nil for the common colour.
    package let style: String?

    package init(name: String, bar: ClosedRange<Double>, cells: [String], style: String? = nil) {
      self.name = name
      self.bar = bar
      self.cells = cells
      self.style = style
    }
  }

  package let columns: [String]
  package let rows: [Row]

  /// - Parameter columns: the heads, that of the names first.
  package init(columns: [String], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }

  package func figure(_ caption: ChartCaption, in context: ChartContext) -> SafeHTML {
    var markup = MarkupWriter()
    markup.open("figure", ["class": "chart", "id": caption.id])
    caption.write(to: &markup)
    markup.open("table", ["class": "bars"])
    markup.element(
      "caption", ["class": "visually-hidden"], text: "\(caption.subject). \(caption.description)")
    ChartTable.write(head: columns, to: &markup)
    markup.open("tbody")
    let (start, end) = (
      rows.map(\.bar.lowerBound).min() ?? 0, rows.map(\.bar.upperBound).max() ?? 0
    )
    let unit = end > start ? 100 / (end - start) : 0
    for row in rows { write(row, start: start, unit: unit, context, to: &markup) }
    markup.close("tbody")
    markup.close("table")
    markup.close("figure")
    return markup.html
  }

  private func write(
    _ row: Row, start: Double, unit: Double, _ context: ChartContext, to markup: inout MarkupWriter
  ) {
    markup.open("tr")
    markup.open("th", ["scope": "row"])
    ChartTable.write(cell: row.name, context, to: &markup)
    // The style sheet turns the drawing round on pages written from right to left.
    markup.open(
      "svg", ["viewBox": "0 0 100 4", "preserveAspectRatio": "none", "aria-hidden": "true"])
    markup.empty(
      "rect",
      [
        "class": row.style.map { "bar \($0)" } ?? "bar",
        "x": ChartCanvas.coordinate((row.bar.lowerBound - start) * unit),
        "width": ChartCanvas.coordinate((row.bar.upperBound - row.bar.lowerBound) * unit),
        "height": "4",
      ])
    markup.close("svg")
    markup.close("th")
    for cell in row.cells {
      markup.open("td")
      ChartTable.write(cell: cell, context, to: &markup)
      markup.close("td")
    }
    markup.close("tr")
  }
}
