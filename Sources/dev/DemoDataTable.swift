/// A CSV file in the making.
struct DemoDataTable {
  /// The file name, with `.csv`.
  let name: String
  private(set) var text: String
  /// Rows below the header.
  private(set) var rowCount = 0

  init(name: String, columns: [String]) {
    self.name = name
    text = columns.joined(separator: ",") + "\n"
  }

  /// Adds a row; cells that hold a comma or a quote are quoted.
  mutating func append(_ cells: [String]) {
    text += cells.map(Self.quoted).joined(separator: ",") + "\n"
    rowCount += 1
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" }) else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
