package import SourceFormats

/// A table of counts whose cells are tinted by size, the count printed in each: RFM by recency and
/// frequency.
package struct HeatTable: Sendable, Hashable {
  package let rowTitle: String
  package let columnTitle: String
  package let rows: [String]
  package let columns: [String]
  /// Row by row; as many as rows times columns.
  package let cells: [[ChartValue]]
  /// A second line of each cell that is not empty; none, or as many as cells.
  package let details: [[String?]]

  package init(
    rowTitle: String, columnTitle: String, rows: [String], columns: [String],
    cells: [[ChartValue]], details: [[String?]] = []
  ) {
    self.rowTitle = rowTitle
    self.columnTitle = columnTitle
    self.rows = rows
    self.columns = columns
    self.cells = cells
    self.details = details
  }

  package func figure(_ caption: ChartCaption, in context: ChartContext) -> SafeHTML {
    var markup = MarkupWriter()
    markup.open("figure", ["class": "chart chart-heat", "id": caption.id])
    caption.write(to: &markup)
    markup.open("table", ["class": "heat"])
    markup.element("caption", ["class": "visually-hidden"], text: caption.description)
    writeHead(to: &markup)
    markup.open("tbody")
    let largest = cells.joined().compactMap(\.number).max() ?? 0
    for (index, row) in rows.enumerated() {
      markup.open("tr")
      markup.element("th", ["scope": "row"], text: row)
      for (column, cell) in (cells.indices.contains(index) ? cells[index] : []).enumerated() {
        let level = Self.level(of: cell.number ?? 0, largest: largest)
        markup.open("td", ["class": "num heat-\(level)"])
        markup.text(cell.text)
        if let detail = detail(index, column) {
          markup.element("span", ["class": "sub"], text: detail)
        }
        markup.close("td")
      }
      markup.close("tr")
    }
    markup.close("tbody")
    markup.close("table")
    markup.close("figure")
    return markup.html
  }

  private func detail(_ row: Int, _ column: Int) -> String? {
    details.indices.contains(row) && details[row].indices.contains(column)
      ? details[row][column] : nil
  }

  private func writeHead(to markup: inout MarkupWriter) {
    markup.open("thead")
    markup.open("tr")
    markup.element("th", ["scope": "col"], text: "\(rowTitle) / \(columnTitle)")
    for column in columns { markup.element("th", ["scope": "col", "class": "num"], text: column) }
    markup.close("tr")
    markup.close("thead")
  }

  /// 0 for nothing, 1...5 in equal steps up to the largest.
  private static func level(of value: Double, largest: Double) -> Int {
    guard value > 0, largest > 0 else { return 0 }
    return min(5, max(1, Int((value / largest * 5).rounded(.up))))
  }
}
