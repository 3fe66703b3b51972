import TestSupport
import Testing

/// Which months and days figures and charts are of.
@Suite struct `The period of a figure` {
  private static func home(_ language: String, asOf: String) async throws -> String {
    try await MemorySite([
      "content/workspace.yml": "name: Mine\nlanguages: [\(language)]\nas_of: \(asOf)\n",
      "content/accounts/acme/index.md": "---\ntitle: Acme\n---\n",
      "content/data/orders.csv":
        "date,account_id,amount\n2024-02-01,acme,100\n2026-05-01,acme,100\n2026-06-10,acme,50\n",
    ]).page("index.html")
  }

  @Test(arguments: [
    ("en", "Complete months: Jun 2025 – May 2026", "Jun 16, 2025 – Jun 15, 2026"),
    ("pt", "Meses completos: jun. de 2025 – mai. de 2026", "16 de jun. de 2025"),
    ("pl", "Pełne miesiące: cze 2025 – maj 2026", "16 cze 2025 – 15 cze 2026"),
    ("fa", "ماه‌های کامل: ژوئن ۲۰۲۵ – مه ۲۰۲۶", "۲۶ خرداد ۱۴۰۴"),
  ])
  func `runs to the day, while charts show complete months`(
    language: String, months: String, days: String
  ) async throws {
    let home = try await Self.home(language, asOf: "2026-06-15")
    #expect(home.contains("<span class=\"sub\">\(months)</span></figcaption>"))
    #expect(home.contains("<dt title=\"\(days)"))
  }

  @Test func `ends with the month where the day does`() async throws {
    let home = try await Self.home("en", asOf: "2026-05-31")
    #expect(home.contains("Complete months: Jun 2025 – May 2026</span>"))
    #expect(home.contains("<dt title=\"Jun 1, 2025 – May 31, 2026\""))
  }
}
