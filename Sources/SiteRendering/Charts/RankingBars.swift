import Localization
package import SourceFormats

/// Rows of one measure, largest first, as bars with the figure after them and the name before them,
/// or above them where a name is long.
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

  private static let (rowHeight, stackedHeight) = (24.0, 38.0)
  private static let nameLimit = 140.0

  package func figure(_ caption: ChartCaption, in context: ChartContext) -> SafeHTML {
    let height = isStacked ? Self.stackedHeight : Self.rowHeight
    var canvas = ChartCanvas(
      height: Double(max(rows.count, 1)) * height + 4, isMirrored: context.isRightToLeft)
    draw(on: &canvas)
    let table = ChartTable(
      columns: [rowName, valueName], rows: rows.map { [$0.name, $0.value.text] })
    return ChartFigure(caption: caption, canvas: canvas, table: table, kind: "chart-ranking")
      .html(in: context)
  }

  private var nameWidth: Double {
    rows.map { TextWidth.estimate($0.name, size: ChartCanvas.textSize) }.max() ?? 0
  }

  /// Whether names stand above their bars.
  private var isStacked: Bool { nameWidth > Self.nameLimit }

  private func draw(on canvas: inout ChartCanvas) {
    let figures =
      rows.map {
        TextWidth.estimate($0.value.text, size: ChartCanvas.textSize)
      }.max() ?? 0
    let start = isStacked ? 0 : nameWidth + 8
    let numbers = rows.compactMap(\.value.number)
    let (top, bottom) = (max(numbers.max() ?? 0, 0), min(numbers.min() ?? 0, 0))
    let room = max(canvas.width - start - min(figures, 110) - 8, 40)
    let unit = top > bottom ? room / (top - bottom) : 0
    let zero = start - bottom * unit
    for (index, row) in rows.enumerated() {
      let y = Double(index) * (isStacked ? Self.stackedHeight : Self.rowHeight) + 2
      if isStacked {
        canvas.text(row.name, x: 0, y: y + 11)
      } else {
        canvas.text(row.name, x: start - 8, y: y + 15, anchor: .end)
      }
      drawBar(row, zero: zero, unit: unit, y: isStacked ? y + 16 : y + 3, on: &canvas)
    }
    guard !isStacked else { return }
    canvas.line(from: (zero, 0), to: (zero, canvas.height), style: "zero")
  }

  private func drawBar(
    _ row: Row, zero: Double, unit: Double, y: Double, on canvas: inout ChartCanvas
  ) {
    let length = (row.value.number ?? 0) * unit
    canvas.rectangle(
      ChartBox(x: zero + min(length, 0), y: y, width: abs(length), height: 16),
      style: row.style.map { "bar \($0)" } ?? "bar")
    canvas.text(
      row.value.text, x: zero + max(length, 0) + 6, y: y + 12, style: "figure", limit: 110)
  }
}
