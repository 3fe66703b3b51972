import Localization

/// The data of a chart as rows and columns of text; the first column names the row.
package struct ChartTable: Sendable, Hashable {
  package let columns: [String]
  package let rows: [[String]]

  package init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  func write(caption: String, in context: ChartContext, to markup: inout MarkupWriter) {
    markup.open("table")
    markup.element("caption", ["class": "visually-hidden"], text: caption)
    Self.write(head: columns, to: &markup)
    markup.open("tbody")
    for row in rows { write(row: row, context, to: &markup) }
    markup.close("tbody")
    markup.close("table")
  }

  static func write(head columns: [String], to markup: inout MarkupWriter) {
    markup.open("thead")
    markup.open("tr")
    for column in columns { markup.element("th", ["scope": "col"], text: column) }
    markup.close("tr")
    markup.close("thead")
  }

  /// A text that the cell around it sets in the page's direction; isolated where that may turn it
  /// round.
  static func write(cell text: String, _ context: ChartContext, to markup: inout MarkupWriter) {
    let needsIsolation =
      context.isRightToLeft
      || text.unicodeScalars.contains { BidiMark.isRightToLeft($0) || BidiMark.isControl($0) }
    if needsIsolation { markup.element("bdi", text: text) } else { markup.text(text) }
  }

  private func write(
    row: [String], _ context: ChartContext, to markup: inout MarkupWriter
  ) {
    markup.open("tr")
    for (index, cell) in row.enumerated() {
      let name: StaticString = index == 0 ? "th" : "td"
      markup.open(name, ["scope": index == 0 ? "row" : nil])
      Self.write(cell: cell, context, to: &markup)
      markup.close(name)
    }
    markup.close("tr")
  }
}
