import AccountModel
import Diagnostics

/// The rows of `keyplan metrics --from`: one an account and review, in order of day, then of account.
///
/// `as_of`, `account_id`, the class and tier that hold with the review since which they do, then the
/// columns of `MetricsTable` as of the day.
package struct HistoryTable: Sendable {
  /// One review. The figures are kept as text: those of years of reviews take much memory otherwise.
  package struct Day: Sendable {
    package let review: TierReview
    /// Account and values, in order of account; none for a review that is not shown.
    fileprivate let rows: [(account: String, values: String)]

    package init(_ portfolio: Portfolio, format: MetricsTable.Format, isShown: Bool) {
      review = TierReview(portfolio)
      guard isShown else {
        rows = []
        return
      }
      let table = MetricsTable(portfolio)
      let names = Array(table.columns.dropFirst())
      rows = table.rows.map { row in
        (row.account, format == .csv ? row.csvCells : row.jsonMembers(names))
      }
    }
  }

  private static let leading = [
    "as_of", "account_id", "held_abc", "held_abc_since", "held_tier", "held_tier_since",
  ]

  private let days: [Day]
  private let classes: ABCHistory
  private let tiers: TierHistory
  private let format: MetricsTable.Format

  /// - Parameters:
  ///   - days: of all reviews, in order of day.
  ///   - classes: at the same days, as `tiers`.
  package init(
    _ days: [Day], classes: ABCHistory, tiers: TierHistory, format: MetricsTable.Format
  ) {
    self.days = days
    self.classes = classes
    self.tiers = tiers
    self.format = format
  }

  /// CSV or JSON, as `MetricsTable` writes them.
  package var text: String {
    let positions = Dictionary(
      classes.accounts.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let lines = days.indices.lazy.flatMap { index in
      days[index].rows.lazy.map { row in
        line(row, at: index, class: positions[row.account].map { classes.entries[$0][index] })
      }
    }
    switch format {
    case .csv:
      let header = Self.leading + Metric.all.map(\.name)
      return header.joined(separator: ",") + "\n" + lines.map { $0 + "\n" }.joined()
    case .json:
      let objects = Array(lines)
      return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
    }
  }

  private func line(
    _ row: (account: String, values: String), at index: Int, class abc: ABCHistory.Entry?
  ) -> String {
    let tier = tiers.entries[row.account]?[index]
    let cells: [String?] = [
      days[index].review.day.iso, row.account,
      abc?.held?.rawValue, abc.flatMap { $0.held == nil ? nil : $0.since.iso },
      tier?.held, tier.flatMap { $0.held == nil ? nil : $0.since.iso },
    ]
    switch format {
    case .csv:
      return cells.map { MetricsTable.quotedCell($0 ?? "") }.joined(separator: ",") + ","
        + row.values
    case .json:
      let members = zip(Self.leading, cells).map { name, cell in
        "\"\(name)\":\(cell.map(JSONText.quoted) ?? "null")"
      }
      return "{" + members.joined(separator: ",") + "," + row.values + "}"
    }
  }
}
