package import SourceFormats

/// A word-sized line of one measure over time: the shape, with the smallest, the largest and the
/// last value marked.
package struct Sparkline: Sendable, Hashable {
  /// In time order; nil leaves a gap.
  package let values: [Double?]
  /// The largest value of all lines that are compared; nil scales the line by its own.
  package let scaleMaximum: Double?
  /// The accessible name: `Revenue by month, last 12 months: lowest 3, highest 20, last 12`.
  package let label: String

  package init(values: [Double?], scaleMaximum: Double? = nil, label: String) {
    self.values = values
    self.scaleMaximum = scaleMaximum
    self.label = label
  }

  private static let width = 84.0
  private static let height = 22.0
  private static let margin = 3.0

  package func html(in context: ChartContext) -> SafeHTML {
    var canvas = ChartCanvas(
      width: Self.width, height: Self.height, isMirrored: context.mirrorsTime)
    draw(on: &canvas)
    var markup = MarkupWriter(capacity: canvas.markup.count + 256)
    markup.open(
      "svg",
      [
        "class": "spark", "viewBox": "0 0 84 22", "width": "84", "height": "22", "role": "img",
        "aria-label": label,
      ])
    markup.append(canvas.markup)
    markup.close("svg")
    return markup.html
  }

  private func draw(on canvas: inout ChartCanvas) {
    let known = values.compactMap(\.self)
    let top = max(scaleMaximum ?? 0, known.max() ?? 0, 0)
    let bottom = min(known.min() ?? 0, 0)
    let span = top > bottom ? top - bottom : 1
    let step = (Self.width - 2 * Self.margin) / Double(max(values.count - 1, 1))
    func point(_ index: Int, _ value: Double) -> (x: Double, y: Double) {
      let rise = (value - bottom) / span * (Self.height - 2 * Self.margin)
      return (Self.margin + Double(index) * step, Self.height - Self.margin - rise)
    }
    let zero = point(0, 0).y
    canvas.line(from: (0, zero), to: (Self.width, zero), style: "zero")
    for run in runs { canvas.path(run.map { point($0, values[$0] ?? 0) }, style: "line") }
    for (index, style) in marks {
      guard let value = values[index] else { continue }
      let place = point(index, value)
      canvas.dot(x: place.x, y: place.y, radius: style == "last" ? 2.4 : 1.8, style: style)
    }
  }

  /// Indices of consecutive known values.
  private var runs: [[Int]] {
    var runs: [[Int]] = [[]]
    for (index, value) in values.enumerated() {
      if value == nil { runs.append([]) } else { runs[runs.count - 1].append(index) }
    }
    return runs.filter { !$0.isEmpty }
  }

  /// The points to mark: lowest and highest where the line is not flat, and the last.
  private var marks: [(Int, String)] {
    let known = values.indices.filter { values[$0] != nil }
    guard let last = known.last else { return [] }
    let low = known.min { (values[$0] ?? 0) < (values[$1] ?? 0) } ?? last
    let high = known.max { (values[$0] ?? 0) < (values[$1] ?? 0) } ?? last
    guard values[low] != values[high] else { return [(last, "last")] }
    return [(low, "low"), (high, "high"), (last, "last")]
  }
}
