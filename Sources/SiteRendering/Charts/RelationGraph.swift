import Localization
package import SourceFormats

/// What is one step away from an account or a person: the centre in the middle, the neighbours in two
/// columns beside it, so that no label can touch another.
package struct RelationGraph: Sendable, Hashable {
  package struct Neighbour: Sendable, Hashable {
    package let name: String
    /// What it is to the centre: `decision maker`.
    package let relation: String
    /// A class of the style sheet: `person`, `account`, `meeting`.
    package let style: String

    package init(name: String, relation: String, style: String) {
      self.name = name
      self.relation = relation
      self.style = style
    }
  }

  package let center: String
  /// In order of importance; alternate between the two sides.
  package let neighbours: [Neighbour]

  package init(center: String, neighbours: [Neighbour]) {
    self.center = center
    self.neighbours = neighbours
  }

  private static let (rowHeight, columnWidth, limit) = (36.0, 128.0, 14)

  package func figure(_ caption: ChartCaption, in context: ChartContext) -> SafeHTML {
    let shown = Array(neighbours.prefix(Self.limit))
    let rows = max((shown.count + 1) / 2, 1)
    var canvas = ChartCanvas(
      height: Double(rows) * Self.rowHeight + 8, isMirrored: context.isRightToLeft)
    let middle = (x: canvas.width / 2, y: canvas.height / 2)
    for (index, neighbour) in shown.enumerated() {
      draw(neighbour, index: index, count: shown.count, middle: middle, on: &canvas)
    }
    canvas.dot(x: middle.x, y: middle.y, radius: 7, style: "node center")
    canvas.text(
      center, x: middle.x, y: middle.y - 14, anchor: .middle, style: "strong halo", limit: 112)
    let table = ChartTable(
      columns: [Phrase.chartName, .chartRelation].map { $0.text(in: context.language) },
      rows: neighbours.map { [$0.name, $0.relation] })
    return ChartFigure(caption: caption, canvas: canvas, table: table, kind: "chart-relations")
      .html(in: context)
  }

  private func draw(
    _ neighbour: Neighbour, index: Int, count: Int, middle: (x: Double, y: Double),
    on canvas: inout ChartCanvas
  ) {
    let isStart = index.isMultiple(of: 2)
    let inColumn = isStart ? (count + 1) / 2 : count / 2
    let offset = Double(index / 2) - Double(inColumn - 1) / 2
    let y = middle.y + offset * Self.rowHeight
    let x = isStart ? Self.columnWidth : canvas.width - Self.columnWidth
    canvas.line(from: middle, to: (x, y), style: "edge")
    canvas.dot(x: x, y: y, radius: 4, style: "node \(neighbour.style)")
    let place = isStart ? x - 9 : x + 9
    let anchor: TextAnchor = isStart ? .end : .start
    let limit = Self.columnWidth - 9
    canvas.text(neighbour.name, x: place, y: y - 1, anchor: anchor, limit: limit)
    canvas.text(
      neighbour.relation, x: place, y: y + 12, anchor: anchor, isMinor: true, limit: limit)
  }
}
