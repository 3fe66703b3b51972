import Localization
package import SourceFormats

/// Rows of one measure, largest first, as bars with the name before and the figure after them.
package struct RankingBars: Sendable, Hashable {
  package struct Row: Sendable, Hashable {
    package let name: String
    package let value: ChartValue
    /// A class of the style sheet that colours the bar: `tier-1`; nil for the common colour.
    package let style: String?

    package init(name: String, value: ChartValue, style: String? = nil) {
      self.name = name
      self.value = value
      self.style = style
    }
  }

  package let rows: [Row]
  /// The head of the column of names in the table.
  package let rowName: String
  /// The head of the column of figures in the table.
  package let valueName: String

  package init(rows: [Row], rowName: String, valueName: String) {
    self.rows = rows
    self.rowName = rowName
    self.valueName = valueName
  }

  private static let rowHeight = 24.0
  private static let nameLimit = 140.0

  package func figure(_ caption: ChartCaption, in context: ChartContext) -> SafeHTML {
    var canvas = ChartCanvas(
      height: Double(max(rows.count, 1)) * Self.rowHeight + 4, isMirrored: context.isRightToLeft)
    draw(on: &canvas)
    let table = ChartTable(
      columns: [rowName, valueName], rows: rows.map { [$0.name, $0.value.text] })
    return ChartFigure(caption: caption, canvas: canvas, table: table, kind: "chart-ranking")
      .html(in: context)
  }

  private func draw(on canvas: inout ChartCanvas) {
    let size = ChartCanvas.textSize
    let names = rows.map { TextWidth.estimate($0.name, size: size) }.max() ?? 0
    let figures = rows.map { TextWidth.estimate($0.value.text, size: size) }.max() ?? 0
    let start = min(names, Self.nameLimit) + 8
    let numbers = rows.compactMap(\.value.number)
    let (top, bottom) = (max(numbers.max() ?? 0, 0), min(numbers.min() ?? 0, 0))
    let room = max(canvas.width - start - min(figures, 110) - 8, 40)
    let unit = top > bottom ? room / (top - bottom) : 0
    let zero = start - bottom * unit
    for (index, row) in rows.enumerated() {
      let y = Double(index) * Self.rowHeight + 2
      canvas.text(row.name, x: start - 8, y: y + 15, anchor: .end, limit: Self.nameLimit)
      let length = (row.value.number ?? 0) * unit
      let box = ChartBox(
        x: zero + min(length, 0), y: y + 3, width: abs(length), height: Self.rowHeight - 8)
      canvas.rectangle(box, style: row.style.map { "bar \($0)" } ?? "bar")
      canvas.text(
        row.value.text, x: zero + max(length, 0) + 6, y: y + 15, style: "figure", limit: 110)
    }
    canvas.line(from: (zero, 0), to: (zero, canvas.height), style: "zero")
  }
}
