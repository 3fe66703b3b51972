import TestSupport
import Testing

@Suite struct `Products that are no longer offered` {
  @Test func `a product that is not offered has no open amount on any page`() async throws {
    let site = try await MemorySite(
      [
        "content/accounts/acme/index.md": "---\ntitle: Acme\n---\n",
        "content/data/orders.csv": "date,account_id,amount,product_id\n2026-01-01,acme,5,new\n",
        "content/data/products.csv":
          "product_id,name,retired\nold,Old box,2025-01-01\nnew,New box,\n",
        "content/data/potential.csv":
          "account_id,product_id,year,with,spend\nacme,old,2026,competitor,7000\n"
          + "acme,new,2026,competitor,9000\n",
      ])
    let account = site.page("accounts/acme/index.html")
    #expect(account.contains("9,000"))
    #expect(!account.contains("€7,000</td>"))
    #expect(account.contains("No longer offered"))
    #expect(site.page("white-space.html").contains("9K"))
    #expect(!site.page("white-space.html").contains("16K"))
  }
}
