/// Rows of a drawing: the name before its bar, or above it where a name is long, and the figure after
/// the bar. The bars share one scale that includes zero.
struct RowBars {
  struct Row {
    let name: String
    /// From where to where the bar stands on the scale.
    let bar: ClosedRange<Double>
    let text: String
    /// Classes of the style sheet.
    let style: String
  }

  let rows: [Row]
  /// Where each bar ends, so that a line leads to the next one; empty for bars that all start at zero.
  var ends: [Double] = []
  /// Whether a name too long for the room before the bars stands above its bar; else it is cut.
  var stacksNames = true

  private static let (rowHeight, stackedHeight) = (24.0, 38.0)
  private static let (nameLimit, figureLimit) = (140.0, 110.0)
  private static let cutLimit = 165.0

  func canvas(isMirrored: Bool) -> ChartCanvas {
    var canvas = ChartCanvas(
      height: Double(max(rows.count, 1)) * height + 4, isMirrored: isMirrored)
    draw(on: &canvas)
    return canvas
  }

  private var nameWidth: Double {
    let widest = rows.map { TextWidth.estimate($0.name, size: ChartCanvas.textSize) }.max() ?? 0
    return stacksNames ? widest : min(widest, Self.cutLimit)
  }

  /// Whether names stand above their bars.
  private var isStacked: Bool { stacksNames && nameWidth > Self.nameLimit }
  private var height: Double { isStacked ? Self.stackedHeight : Self.rowHeight }

  private func draw(on canvas: inout ChartCanvas) {
    let figures = rows.map { TextWidth.estimate($0.text, size: ChartCanvas.textSize) }.max() ?? 0
    let start = isStacked ? 0 : nameWidth + 8
    let top = max(rows.map(\.bar.upperBound).max() ?? 0, 0)
    let bottom = min(rows.map(\.bar.lowerBound).min() ?? 0, 0)
    let room = max(canvas.width - start - min(figures, Self.figureLimit) - 8, 40)
    let unit = top > bottom ? room / (top - bottom) : 0
    let zero = start - bottom * unit
    for (index, row) in rows.enumerated() {
      let y = Double(index) * height + 2
      if isStacked {
        canvas.text(row.name, x: 0, y: y + 11)
      } else {
        canvas.text(row.name, x: start - 8, y: y + 15, anchor: .end, limit: nameWidth)
      }
      draw(row, zero: zero, unit: unit, y: barTop(index), on: &canvas)
    }
    drawSteps(zero: zero, unit: unit, on: &canvas)
    guard !isStacked else { return }
    canvas.line(from: (zero, 0), to: (zero, canvas.height), style: "zero")
  }

  private func barTop(_ index: Int) -> Double {
    Double(index) * height + 2 + (isStacked ? 16 : 3)
  }

  private func draw(
    _ row: Row, zero: Double, unit: Double, y: Double, on canvas: inout ChartCanvas
  ) {
    canvas.rectangle(
      ChartBox(
        x: zero + row.bar.lowerBound * unit, y: y,
        width: (row.bar.upperBound - row.bar.lowerBound) * unit, height: 16), style: row.style)
    canvas.text(
      row.text, x: zero + max(row.bar.upperBound, 0) * unit + 6, y: y + 12, style: "figure",
      limit: Self.figureLimit)
  }

  private func drawSteps(zero: Double, unit: Double, on canvas: inout ChartCanvas) {
    for (index, end) in ends.dropLast().enumerated() {
      let x = zero + end * unit
      canvas.line(from: (x, barTop(index) + 16), to: (x, barTop(index + 1)), style: "leader")
    }
  }
}
