import Diagnostics
import TestSupport
import Testing

/// Figures and statements that stand at two places and have to agree.
@Suite struct `Pages that tell the same` {
  private static let account = "---\ntitle: Acme\n---\n"

  @Test(arguments: [
    ("acme,pump,2026,unknown,40000\n", []),
    ("acme,pump,2026,competitor,40000\nacme,pump,2026,none,50000\n", ["90"]),
    ("acme,fan,2026,competitor,40000\n", ["40"]), ("acme,pump,2026,us,40000\n", ["40"]),
    ("acme,pump,2025,competitor,40000\nacme,pump,2026,unknown,50000\n", ["40"]),
  ])
  func `have one open amount on the account's page and in the matrix`(
    rows: String, thousands: [String]
  ) async throws {
    let site = try await MemorySite([
      "content/accounts/acme/index.md": Self.account,
      "content/data/products.csv": "product_id,name\npump,Pump\n",
      "content/data/orders.csv":
        "date,account_id,amount,product_id\n2026-05-01,acme,100,fan\n2026-06-30,x,1,fan\n",
      "content/data/potential.csv": "account_id,product_id,year,with,spend\n\(rows)",
    ])
    let page = site.page("accounts/acme/index.html").matches(of: /€(\d+),000/)
    let matrix = site.page("white-space.html").matches(of: /€(\d+)K/)
    #expect(Set(page.map { String($0.output.1) }) == Set(thousands))
    #expect(Set(matrix.map { String($0.output.1) }) == Set(thousands))
  }

  @Test(arguments: [
    ("", "Nothing needs attention today."), ("nobody", "1 error in the files needs correction."),
  ])
  func `do not call it quiet above a list of errors`(owner: String, lead: String) async throws {
    let site = try await MemorySite([
      "content/handbook/rules.md": "---\ntitle: Rules\n\(owner.isEmpty ? "" : "lang: xx\n")---\n"
    ])
    #expect(site.page("index.html").contains("<p class=\"lead\">\(lead)</p>"))
  }

  @Test func `sort opportunities by what they are worth in one currency`() async throws {
    func opportunity(_ amount: String) -> String {
      "---\ntitle: Deal\nstage: proposal\namount: \(amount)\n---\n"
    }
    let folder = "content/accounts/acme/opportunities"
    let site = try await MemorySite([
      "content/workspace.yml": "name: Mine\ncurrency: EUR\nas_of: 2026-06-30\n",
      "content/accounts/acme/index.md": Self.account,
      "\(folder)/a.md": opportunity("1000"), "\(folder)/b.md": opportunity("1000\ncurrency: BRL"),
      "\(folder)/c.md": opportunity("9000\ncurrency: USD"),
      "\(folder)/d.md": opportunity("70\ncurrency: EUR"),
      "content/data/fx.csv":
        "date,currency,rate_to_base\n2026-01-01,BRL,0.2\n2026-06-01,BRL,0.16\n2026-07-01,BRL,9\n",
    ])
    let keys = site.page("opportunities/index.html").matches(of: /class="num" data-sort="([^"]*)"/)
      .map { String($0.output.1) }
    #expect(keys.sorted() == ["", "1000", "160.00", "70"].sorted())
  }
}
