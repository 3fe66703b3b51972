package import AccountModel
import Diagnostics

/// The rows of `keyplan metrics --from`: one an account and review, in order of day, then of account.
///
/// `as_of`, `account_id`, the class that holds with the review since which it does, then the columns
/// of `MetricsTable` as of the day.
package struct HistoryTable: Sendable {
  private static let leading = ["as_of", "account_id", "held_abc", "held_abc_since"]

  private let classes: ABCHistory
  private let positions: [String: Int]
  private let format: MetricsTable.Format

  /// - Parameter classes: at every day that is shown.
  package init(_ classes: ABCHistory, format: MetricsTable.Format) {
    self.classes = classes
    self.format = format
    positions = Dictionary(
      classes.accounts.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The lines of one day, each with its end; in JSON without what separates them from other days.
  ///
  /// Days are written apart, so that all cores do: years of reviews are more than a hundred megabytes.
  package func text(of scorecards: [Scorecard], on day: CalendarDate) -> String {
    let review = classes.days.partitioningIndex { $0 >= day }
    let table = MetricsTable(scorecards)
    let names = Array(table.columns.dropFirst())
    var text = ""
    text.reserveCapacity(table.rows.count * names.count * (format == .csv ? 8 : 24))
    for row in table.rows {
      let abc = positions[row.account].map { classes.entries[$0][review] }
      let held: [String?] = [
        day.iso, row.account,
        abc?.held?.rawValue, abc.flatMap { $0.held == nil ? nil : $0.since.iso },
      ]
      switch format {
      case .csv:
        for cell in held {
          text += MetricsTable.quotedCell(cell ?? "")
          text += ","
        }
        text += row.csvCells
        text += "\n"
      case .json:
        let members = zip(Self.leading, held).map { name, cell in
          "\"\(name)\":\(cell.map(JSONText.quoted) ?? "null")"
        }
        text += text.isEmpty ? "{" : ",\n{"
        text += members.joined(separator: ",")
        text += ","
        text += row.jsonMembers(names)
        text += "}"
      }
    }
    return text
  }

  /// The texts of all days as one, in CSV or JSON as `MetricsTable` writes them.
  package func text(joining days: [String]) -> String {
    switch format {
    case .csv:
      return (Self.leading + Metric.all.map(\.name)).joined(separator: ",") + "\n" + days.joined()
    case .json:
      let filled = days.filter { !$0.isEmpty }
      return filled.isEmpty ? "[]\n" : "[\n" + filled.joined(separator: ",\n") + "\n]\n"
    }
  }
}
