import TestSupport
import Testing

struct TierNamePageTests {
  private static func site(_ tiers: String) async throws -> MemorySite {
    try await MemorySite([
      "content/workspace.yml": "name: Test\nlanguages: [en, pl]\n\(tiers)\n",
      "content/accounts/acme/index.md": "---\ntitle: Acme\n---\n",
      "content/data/orders.csv": "account_id,date,amount\nacme,2026-05-01,100\n",
    ])
  }

  @Test func `pages call a tier by its name in their language, with the letter of its badge`()
    async throws
  {
    let site = try await Self.site("tiers: {names: {A: {en: Partner, pl: Strategiczny}}}")
    for page in ["tiers.html", "index.html"] {
      #expect(site.page(page).contains("Tier Partner (A)"))
      #expect(site.page("pl/\(page)").contains("Strategiczny (A)"))
    }
  }

  @Test func `a tier without a name is its letter`() async throws {
    let page = try await Self.site("").page("tiers.html")
    #expect(page.contains("Tier A: 1 account with 100% of revenue."))
  }

  @Test func `many tiers have their letters alone above the scores, none cut off`() async throws {
    let page = try await Self.site(
      "tiers: {thresholds: {A: 90, B: 80, C: 75, D: 70, E: 65, F: 60}}"
    ).page("tiers.html")
    #expect(page.contains(">E</text>"))
    #expect(!page.contains("…</text>"))
  }
}
