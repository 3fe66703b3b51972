/// The data of a chart as rows and columns of text; the first column names the row.
package struct ChartTable: Sendable, Hashable {
  package let columns: [String]
  package let rows: [[String]]

  package init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  func write(caption: String, to markup: inout MarkupWriter) {
    markup.open("table")
    markup.element("caption", ["class": "visually-hidden"], text: caption)
    markup.open("thead")
    markup.open("tr")
    for (index, column) in columns.enumerated() {
      markup.element("th", ["scope": "col", "class": index == 0 ? nil : "num"], text: column)
    }
    markup.close("tr")
    markup.close("thead")
    markup.open("tbody")
    for row in rows { write(row: row, to: &markup) }
    markup.close("tbody")
    markup.close("table")
  }

  private func write(row: [String], to markup: inout MarkupWriter) {
    markup.open("tr")
    for (index, cell) in row.enumerated() {
      let name: StaticString = index == 0 ? "th" : "td"
      markup.open(name, ["scope": index == 0 ? "row" : nil, "class": index == 0 ? nil : "num"])
      markup.element("bdi", text: cell)
      markup.close(name)
    }
    markup.close("tr")
  }
}
