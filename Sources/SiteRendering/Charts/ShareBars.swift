package import SourceFormats

/// Rows of 100 % bars over the same parts: how accounts and how revenue divide among the tiers.
package struct ShareBars: Sendable, Hashable {
  package struct Part: Sendable, Hashable {
    /// `A`
    package let name: String
    /// The share of the row, 0...1.
    package let share: ChartValue
    /// What the share is a share of: `12 accounts`; for the table.
    package let amount: String
    /// A class of the style sheet: `tier-1`.
    package let style: String

    package init(name: String, share: ChartValue, amount: String, style: String) {
      self.name = name
      self.share = share
      self.amount = amount
      self.style = style
    }
  }

  package struct Row: Sendable, Hashable {
    package let name: String
    package let parts: [Part]

    package init(name: String, parts: [Part]) {
      self.name = name
      self.parts = parts
    }
  }

  package let rows: [Row]
  /// The head of the column of parts in the table.
  package let partName: String

  package init(rows: [Row], partName: String) {
    self.rows = rows
    self.partName = partName
  }

  private static let rowHeight = 68.0

  package func figure(_ caption: ChartCaption, in context: ChartContext) -> SafeHTML {
    var canvas = ChartCanvas(
      height: Double(rows.count) * Self.rowHeight, isMirrored: context.isRightToLeft)
    for (index, row) in rows.enumerated() {
      draw(row, y: Double(index) * Self.rowHeight, on: &canvas)
    }
    return ChartFigure(caption: caption, canvas: canvas, table: table, kind: "chart-shares")
      .html(in: context)
  }

  /// A label stands in its part where it fits, else below it.
  private func draw(_ row: Row, y: Double, on canvas: inout ChartCanvas) {
    canvas.text(row.name, x: 0, y: y + 13)
    var x = 0.0
    for part in row.parts {
      let length = max(part.share.number ?? 0, 0) * canvas.width
      guard length > 0 else { continue }
      canvas.rectangle(
        ChartBox(x: x, y: y + 20, width: max(length - 1.5, 0.5), height: 26),
        style: "part \(part.style)")
      let label = "\(part.name) \(part.share.text)"
      let size = TextWidth.estimate(label, size: ChartCanvas.textSize)
      if size + 8 <= length {
        canvas.text(label, x: x + length / 2, y: y + 37, anchor: .middle, style: "inside")
      } else {
        canvas.textWhereFree(
          label, x: x + length / 2, y: y + 59, anchor: .middle, isMinor: true)
      }
      x += length
    }
  }

  private var table: ChartTable {
    let names = rows.first?.parts.map(\.name) ?? []
    return ChartTable(
      columns: [partName] + rows.map(\.name),
      rows: names.indices.map { index in
        [names[index]]
          + rows.map { row in
            guard row.parts.indices.contains(index) else { return "—" }
            return "\(row.parts[index].amount) (\(row.parts[index].share.text))"
          }
      })
  }
}
