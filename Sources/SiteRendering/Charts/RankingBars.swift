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

  package func figure(_ caption: ChartCaption, in context: ChartContext) -> SafeHTML {
    let bars = RowBars(
      rows: rows.map { row in
        let length = row.value.number ?? 0
        return RowBars.Row(
          name: row.name, bar: min(length, 0)...max(length, 0), text: row.value.text,
          style: row.style.map { "bar \($0)" } ?? "bar")
      })
    let table = ChartTable(
      columns: [rowName, valueName], rows: rows.map { [$0.name, $0.value.text] })
    return ChartFigure(
      caption: caption, canvas: bars.canvas(isMirrored: context.isRightToLeft), table: table,
      kind: "chart-ranking"
    )
    .html(in: context)
  }
}
