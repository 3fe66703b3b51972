import AccountModel
import Pipeline
import Segmentation
import TestSupport
import Testing

struct HistoryReplayTests {
  private static let workspace = [
    "content/workspace.yml": "name: Test\ntiers:\n  hysteresis: {dwell: {down: 3}}\n",
    "content/accounts/acme/index.md": "---\ntitle: Acme\n---\n",
    "content/data/orders.csv": """
    order_id,account_id,order_date,amount
    1,acme,2024-02-10,900.00
    2,beta,2024-05-10,100.00
    3,beta,2025-03-10,2000.00
    4,acme,2025-04-10,40.00
    """,
  ]

  private func table(
    _ from: String, _ to: String, every: ReviewDays.Interval = .month,
    format: MetricsTable.Format = .csv
  ) async throws -> [String] {
    let portfolio = try await WorkspaceLoader(MemoryTree(Self.workspace))
      .load(asOf: nil, today: try #require(CalendarDate(iso: "2025-06-30"))).portfolio
    let first = try #require(CalendarDate(iso: from))
    let last = try #require(CalendarDate(iso: to))
    return await HistoryReplay(portfolio.library)
      .table(of: first...last, every: every, format: format)
      .split(separator: "\n").map(String.init)
  }

  @Test func `what is held does not depend on the stretch that is asked for`() async throws {
    let all = try await table("2024-01-01", "2025-04-30")
    let last = try await table("2025-04-01", "2025-04-30")
    #expect(last.count == 3)
    #expect(Array(last.dropFirst()) == Array(all.suffix(2)))
  }

  @Test func `a row holds the figures as of its day behind the classes`() async throws {
    let lines = try await table("2025-03-31", "2025-03-31")
    let header = lines[0].split(separator: ",")
    let cells = lines[1].split(separator: ",", omittingEmptySubsequences: false)
    #expect(
      header.prefix(4).joined(separator: " ")
        == "as_of account_id held_abc held_abc_since")
    #expect(header.count == cells.count)
    let revenue = try #require(header.firstIndex(of: "revenue_all"))
    #expect(cells[..<2].joined(separator: " ") == "2025-03-31 acme")
    #expect(cells[revenue] == "900.00")
  }

  @Test func `JSON has the same rows`() async throws {
    let lines = try await table("2025-01-01", "2025-04-30", every: .quarter, format: .json)
    #expect(lines.first == "[" && lines.last == "]")
    #expect(lines.count == 4)
    #expect(
      lines[1].hasPrefix("{\"as_of\":\"2025-03-31\",\"account_id\":\"acme\",\"held_abc\":"))
  }
}
