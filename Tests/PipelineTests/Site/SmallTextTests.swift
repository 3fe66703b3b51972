import Localization
import TestSupport
import Testing

/// Texts of pages that a reader stumbles over when there is little to show.
@Suite struct `A page` {
  private static let account = "---\ntitle: Acme\n---\n"

  @Test(arguments: [
    ("en", "The largest account"), ("pt", "O maior cliente"), ("pl", "Największy klient"),
    ("fa", "۱ مشتری بزرگ"),
  ])
  func `of one account speaks of one`(language: String, title: String) async throws {
    let site = try await MemorySite([
      "content/workspace.yml": "name: Mine\nlanguages: [\(language)]\n",
      "content/accounts/acme/index.md": Self.account,
      "content/data/orders.csv": "date,account_id,amount\n2026-05-01,acme,100\n",
    ])
    #expect(site.page("index.html").contains("<h2 id=\"accounts\">\(title)</h2>"))
  }

  @Test func `of an action that nobody owns starts its line with what is known`() async throws {
    let site = try await MemorySite([
      "content/accounts/acme/index.md": Self.account,
      "content/accounts/acme/plan-2026.md": """
      ---
      title: Plan
      status: active
      period: {start: 2026-01-01, end: 2026-12-31}
      objectives:
        - {text: Grow, due: 2026-09-01, actions: [{text: Send it, due: 2026-08-01, kind: proposal}]}
      ---
      """,
    ])
    let pages = site.site.pagePaths.map(site.page)
    #expect(pages.contains { $0.contains("<span class=\"meta\">Proposal</span>") })
    #expect(pages.allSatisfy { !$0.contains("\">· ") })
  }

  @Test(arguments: [
    ("en", "", "Review of Acme, 2026-03-31"), ("pt", "", "Revisão de Acme, 2026-03-31"),
    ("pl", "", "Przegląd: Acme, 2026-03-31"), ("fa", "", "بازبینی Acme، 2026-03-31"),
    ("en", "# What we saw", "What we saw"),
  ])
  func `of a review without a title is called after its account`(
    language: String, body: String, title: String
  ) async throws {
    let site = try await MemorySite([
      "content/workspace.yml": "name: Mine\nlanguages: [\(language)]\n",
      "content/accounts/acme/index.md": Self.account,
      "content/accounts/acme/reviews/q1.md": "---\nkind: qbr\ndate: 2026-03-31\n---\n\(body)\n",
    ])
    let pages = site.site.pagePaths.map(site.page)
    #expect(pages.contains { $0.contains(">\(title)</") })
  }

  @Test func `with a visibility says that it hides nothing`() async throws {
    let site = try await MemorySite([
      "content/accounts/acme/index.md": "---\ntitle: Acme\nvisibility: team\n---\n"
    ])
    #expect(
      site.page("accounts/acme/index.html").contains(
        "Account team <span class=\"note\">a label only: whoever can open this site"))
  }
}
