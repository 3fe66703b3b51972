import Diagnostics
import Localization
import TestSupport
import Testing

@Suite struct `People and competitors of data files` {
  private static let documents = [
    "content/accounts/acme/index.md": "---\ntitle: Acme\n---\n",
    "content/people/joana-lima.md":
      "---\ntype: person\ntitle: Joana\nside: internal\naliases: [E-17]\n---\n",
    "content/competitors/coldmart.md": "---\ntitle: Cold Mart\n---\n",
  ]

  private func problems(_ name: String, _ text: String) async throws -> [Diagnostic] {
    var files = Self.documents
    files["content/data/\(name)"] = text
    return try await MemorySite(files).diagnostics
  }

  @Test(arguments: [
    (
      "potential.csv",
      "account_id,product_id,year,with,spend,competitor_id\nacme,p,2026,competitor,9,coldmrt\n",
      "coldmart"
    ),
    (
      "cost_to_serve.csv", "account_id,period,kind,cost,person_id\nacme,2026,visits,9,joana-lma\n",
      "joana-lima"
    ),
    (
      "satisfaction.csv",
      "date,account_id,metric,score,person_id\n2026-01-05,acme,nps,9,person/joana-lma\n",
      "joana-lima"
    ),
    ("targets.csv", "owner,period,metric,target\njoana-lma,2026,revenue,9\n", "joana-lima"),
  ])
  func `that are likely misspelt are named with the nearest id`(
    name: String, text: String, nearest: String
  ) async throws {
    let found = try await problems(name, text)
    #expect(found.map(\.code) == [.unknownTableID])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.map(\.range.start.line) == [2])
    #expect(found.first?.help.map { $0.text(in: .english) } == ["did you mean '\(nearest)'?"])
  }

  @Test func `that nobody describes, or that an alias names, are no mistake`() async throws {
    let rows =
      "2026-01-05,acme,nps,9,maria\n2026-01-06,acme,nps,9,E-17\n2026-01-07,acme,nps,9,E-18\n"
    let found = try await problems(
      "satisfaction.csv", "date,account_id,metric,score,person_id\n" + rows)
    #expect(found == [])
  }
}
