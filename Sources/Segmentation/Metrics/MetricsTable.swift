import AccountModel
import Diagnostics

/// The rows of `keyplan metrics`: one an account, one column a metric.
///
/// Columns that `metrics-notes` of the data sets names come first and are defined by fixed rules;
/// the classes by the workspace's own rules follow as `class_abc`, `class_xyz` and so on.
package struct MetricsTable: Sendable {
  /// How a table is written.
  package enum Format: String, Sendable, CaseIterable { case csv, json }

  /// `account_id`, then the metrics in their order.
  package let columns: [String]
  /// In order of account id.
  package let rows: [Row]

  package struct Row: Sendable {
    package let account: String
    /// Parallel to the columns behind `account_id`.
    package let values: [MetricValue]

    /// The values as cells of a line of CSV.
    var csvCells: String {
      var text = ""
      text.reserveCapacity(values.count * 8)
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        // Numbers and dates hold nothing to be quoted.
        if case .text(let word) = value {
          text += MetricsTable.quotedCell(word)
        } else if let cell = value.plainText {
          text += cell
        }
      }
      return text
    }

    /// The values as members of a JSON object.
    func jsonMembers(_ names: some Sequence<String>) -> String {
      var text = ""
      text.reserveCapacity(values.count * 24)
      for (name, value) in zip(names, values) {
        text += text.isEmpty ? "\"" : ",\""
        text += name
        text += "\":"
        text += value.jsonText
      }
      return text
    }
  }

  package init(_ portfolio: Portfolio, metrics: [Metric] = Metric.all) {
    self.init(portfolio.scorecards, metrics: metrics)
  }

  init(_ scorecards: [Scorecard], metrics: [Metric] = Metric.all) {
    columns = ["account_id"] + metrics.map(\.name)
    let rows = scorecards.map { scorecard in
      Row(account: scorecard.account, values: metrics.map { $0.value(of: scorecard) })
    }
    let scale = rows.reduce(0) { scale, row in
      max(scale, row.values.map(\.scale).max() ?? 0)
    }
    self.rows =
      rows.allSatisfy { $0.values.allSatisfy { $0.scale == scale || !$0.isMoney } }
      ? rows
      : rows.map { row in
        Row(account: row.account, values: row.values.map { $0.rescaled(to: scale) })
      }
  }

  /// RFC 4180 with LF: money with all its digits, the same number of decimals everywhere, other numbers
  /// as the shortest decimal that reads back, dates `YYYY-MM-DD`, an empty cell where undefined.
  package var csv: String {
    var text = columns.joined(separator: ",") + "\n"
    for row in rows { text += "\(Self.quotedCell(row.account)),\(row.csvCells)\n" }
    return text
  }

  /// A list of objects, one an account; null where undefined, money and other numbers as numbers.
  package var json: String {
    guard !rows.isEmpty else { return "[]\n" }
    let names = columns.dropFirst()
    let objects = rows.map { row in
      "{\"account_id\":\(JSONText.quoted(row.account)),\(row.jsonMembers(names))}"
    }
    return "[\n\(objects.joined(separator: ",\n"))\n]\n"
  }

  static func quotedCell(_ cell: String) -> String {
    guard cell.utf8.contains(where: isSpecial) else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}

extension MetricsTable {
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }
}

extension MetricValue {
  fileprivate var isMoney: Bool {
    if case .money = self { true } else { false }
  }

  /// The decimals of an amount; 0 for what is none.
  fileprivate var scale: Int {
    if case .money(let amount) = self { amount.scale } else { 0 }
  }

  /// An amount with at least as many decimals; what is none stays as it is.
  fileprivate func rescaled(to scale: Int) -> MetricValue {
    if case .money(let amount) = self { .money(amount.rescaled(to: scale)) } else { self }
  }

  /// The value as a CSV cell; nil where undefined.
  package var plainText: String? {
    switch self {
    case .money(let amount): amount.description
    case .number(let number): Self.shortest(number)
    case .count(let count): String(count)
    case .date(let date): date.iso
    case .text(let text): text
    case .undefined: nil
    }
  }

  var jsonText: String {
    switch self {
    case .date, .text: JSONText.quoted(plainText ?? "")
    case .money, .number, .count: plainText ?? "null"
    case .undefined: "null"
    }
  }

  /// `6` instead of `6.0`; else the shortest text that reads back as the number.
  private static func shortest(_ number: Double) -> String {
    let text = number.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
