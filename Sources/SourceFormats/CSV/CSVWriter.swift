/// Writes CSV as RFC 4180 has it, but with LF, which git and every reader take.
package struct CSVWriter: Sendable {
  private let delimiter: Character
  /// What has been written so far.
  package private(set) var text = ""

  package init(delimiter: Character = ",") { self.delimiter = delimiter }

  /// Adds a row. A cell is quoted where it must be: if it holds the delimiter, a quote or a line end,
  /// or blanks at its ends. A row of one empty cell is `""`, so that it does not become an empty line.
  package mutating func write(_ cells: some Sequence<String>) {
    var isFirst = true
    let start = text.endIndex
    for cell in cells {
      if !isFirst { text.append(delimiter) }
      isFirst = false
      append(cell)
    }
    if text.endIndex == start { text += "\"\"" }
    text += "\n"
  }

  private mutating func append(_ cell: String) {
    let needsQuotes =
      cell.unicodeScalars.contains {
        $0 == "\"" || $0 == "\n" || $0 == "\r" || String($0) == String(delimiter)
      } || cell.hasPrefix(" ") || cell.hasSuffix(" ")
    guard needsQuotes else {
      text += cell
      return
    }
    text.append("\"")
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { text.append("\"") }
      text.unicodeScalars.append(scalar)
    }
    text.append("\"")
  }
}
