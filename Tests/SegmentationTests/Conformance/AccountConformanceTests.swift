import AccountModel
import Segmentation
import TestSupport
import Testing

/// `keyplan metrics` against the expected results of public data, cell by cell.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct AccountConformanceTests {
  @Test(arguments: ReferenceSet.allCases)
  func `every column of every account equals the reference`(_ set: ReferenceSet) async throws {
    let portfolio = try await set.portfolio()
    let table = MetricsTable(portfolio)
    let (columns, rows) = try set.expectedAccounts()
    let positions = try columns.map { column in
      try #require(table.columns.firstIndex(of: column), "no column \(column)")
    }
    let actual = Dictionary(uniqueKeysWithValues: table.rows.map { ($0.account, $0.values) })
    var differences: [String] = []
    for row in rows {
      let values = try #require(actual[row[0]], "no account \(row[0])")
      for (index, position) in positions.enumerated().dropFirst()
      where !agrees(values[position - 1], with: row[index]) {
        differences.append(
          "\(row[0]) \(columns[index]): \(values[position - 1]) instead of '\(row[index])'")
      }
    }
    #expect(rows.count == table.rows.count)
    #expect(differences.isEmpty, "\(differences.count): \(differences.prefix(20))")
  }

  /// Money and classes exactly, other numbers within 1e-9 * max(1, |expected|), empty for undefined.
  private func agrees(_ value: MetricValue, with expected: String) -> Bool {
    switch value {
    case .undefined: expected.isEmpty
    case .money(let amount): ExactDecimal(expected) == amount
    case .count(let count): expected == String(count)
    case .date(let date): expected == date.iso
    case .text(let text): expected == text
    case .number(let number):
      Double(expected).map { abs(number - $0) <= 1e-9 * max(1, abs($0)) } ?? false
    }
  }
}
