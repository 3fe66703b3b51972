import Diagnostics
import TestSupport
import Testing

struct HealthPageTests {
  private static func site(health: String) async throws -> MemorySite {
    try await MemorySite([
      "content/workspace.yml": """
      name: Test
      languages: [en, fa]
      as_of: 2026-06-30
      cadence: {A: {meeting_days: 30}, B: {meeting_days: 30}, C: {meeting_days: 30}}
      \(health)
      """,
      "content/accounts/acme/index.md": "---\ntitle: Acme\n---\n",
      "content/accounts/acme/meetings/visit.md": "---\ndate: 2026-05-16\n---\n",
      "content/data/orders.csv": "account_id,date,amount\nacme,2026-05-01,100\n",
    ])
  }

  private static let cadence = "health: {criteria: [{measure: meeting_cadence, weight: 1}]}"

  @Test func `the page of an account has health beside the tier`() async throws {
    let site = try await Self.site(health: Self.cadence)
    #expect(site.diagnostics.map(\.code.code) == [])
    // 45 days since the last meeting / 30 = 1.5, half the way from 2 to 1.
    let page = site.page("accounts/acme/index.html")
    #expect(page.contains(#"<details class="why" id="k:health">"#))
    #expect(
      page.contains(
        "<span class=\"health\">Health: <span class=\"status warn\">Watch</span></span>"))
    #expect(site.page("accounts/index.html").contains("<span class=\"status warn\">Watch</span>"))
    #expect(site.page("fa/accounts/acme/index.html").contains("زیر نظر"))
  }

  @Test func `without health no page speaks of it`() async throws {
    let site = try await Self.site(health: "")
    #expect(!site.page("accounts/acme/index.html").contains("Health"))
    #expect(!site.page("accounts/index.html").contains("Health"))
  }
}
