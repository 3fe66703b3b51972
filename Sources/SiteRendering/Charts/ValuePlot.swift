/// The area of a drawing in which a value axis stands upright, with its tick labels at the start.
struct ValuePlot {
  let axis: ChartAxis
  let top: Double
  let bottom: Double
  let left: Double
  let right: Double

  /// - Parameter end: the room kept free after the area, for labels of lines.
  init(axis: ChartAxis, top: Double, bottom: Double, canvas: ChartCanvas, end: Double) {
    self.axis = axis
    self.top = top
    self.bottom = bottom
    let widest = axis.ticks.map { TextWidth.estimate($0.text, size: ChartCanvas.minorTextSize) }
    left = min((widest.max() ?? 0) + 6, canvas.width / 3)
    right = canvas.width - end
  }

  func y(_ value: Double) -> Double {
    bottom - (value - axis.minimum) / (axis.maximum - axis.minimum) * (bottom - top)
  }

  /// The width of one of `count` equal columns.
  func step(count: Int) -> Double { (right - left) / Double(max(count, 1)) }

  func drawGrid(on canvas: inout ChartCanvas) {
    for tick in axis.ticks {
      guard let number = tick.number else { continue }
      canvas.line(from: (left, y(number)), to: (right, y(number)), style: "grid")
      canvas.text(
        tick.text, x: left - 5, y: y(number) + 3.5, anchor: .end, isMinor: true, limit: left - 5)
    }
  }

  func drawZero(on canvas: inout ChartCanvas) {
    canvas.line(from: (left, y(0)), to: (right, y(0)), style: "zero")
  }
}
