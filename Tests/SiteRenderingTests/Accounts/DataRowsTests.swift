import Localization
import SiteRendering
import Testing

/// Columns of the data files that no figure sums up stand on a page all the same.
@Suite struct DataRowsTests {
  private static let dossier = "---\ntype: account\ntitle: Acme\nowner: person/ana\n---\n"
  private static let ana = "---\ntype: person\ntitle: Ana\nside: internal\n---\n"
  private static let orders =
    "order_id,date,account_id,product_id,amount\n1,2026-02-02,acme,box,1000\n"
  private static let page = "accounts/acme/index.html"

  private static func site(_ data: KeyValuePairs<String, String>) async -> SampleSite {
    await SampleSite(
      ["accounts/acme/index.md": dossier, "people/ana.md": ana], orders: orders, data: data)
  }

  @Test func `answers stand newest first with what was said, where and to whom`() async {
    let site = await Self.site([
      "satisfaction.csv": """
      date,account_id,metric,score,person_id,touchpoint,source,comment
      2025-08-01,acme,nps,6,,,,
      2026-02-01,acme,csat,4,ana,visit,call back,doors <too> slow
      """
    ])
    let section = site.section("k:answers", of: Self.page)
    let scores = section.components(between: "<td class=\"num\">", and: "<span")
    #expect(scores == ["4", "6"])
    for text in ["Satisfaction (CSAT)", "doors &lt;too&gt; slow", "visit", "call back", ">Ana</a>"]
    {
      #expect(section.contains(text), "\(text)")
    }
    #expect(section.contains("<details class=\"rows\" open>"))
  }

  @Test func `a potential says what it rests on`() async {
    let site = await Self.site([
      "potential.csv": """
      account_id,product_id,year,with,spend,division,contract_end,appetite,confidence,source
      acme,box,2026,competitor,500,North,2027-03-31,2,assumed,told by the buyer
      acme,lid,2026,none,90,,,,,
      """
    ])
    let section = site.section("k:white-space", of: Self.page)
    #expect(
      section.contains(
        "with a competitor: North · assumed · told by the buyer · contract until <time"))
    #expect(section.contains("· interest 2 of 3</span>"))
  }

  @Test func `the state of a product is that of the white-space page`() async {
    let site = await Self.site([
      "products.csv": "product_id,name\nbox,Box\nlid,Lid\ntape,Tape\nfilm,Film\nglue,Glue\n",
      "potential.csv": """
      account_id,product_id,year,with,spend,competitor_id
      acme,lid,2026,competitor,500,
      acme,tape,2026,internal,90,
      acme,film,2026,none,80,
      acme,glue,2026,not_applicable,,
      """,
    ])
    let states = site.section("k:white-space", of: Self.page)
      .components(between: "<span class=\"status ", and: "</span>")
    #expect(
      states == [
        "warn\">With competitor", "\">Makes it itself", "warn\">Potential", "good\">Bought",
        "\">Not applicable",
      ])
    let matrix = site.text(of: "white-space.html")
    for state in ["with competitor", "makes it itself", "potential", "bought", "not applicable"] {
      #expect(matrix.contains(state), "\(state)")
    }
  }

  @Test func `a cost to serve shows its hours and its note`() async {
    let site = await Self.site([
      "cost_to_serve.csv": """
      account_id,period,kind,cost,hours,person_id,note
      acme,2026-Q1,visits,90,12.5,ana,two plants
      """
    ])
    let section = site.section("k:figures", of: Self.page)
    for text in ["Q1 2026", "€90", "12.5", "two plants", ">Ana</a>"] {
      #expect(section.contains(text), "\(text)")
    }
  }

  @Test func `targets stand at the account, the tier and the owner`() async {
    let site = await Self.site([
      "targets.csv": """
      account_id,tier,owner,period,metric,target,stretch
      acme,,,2026,revenue,3000,4000
      ,C,,2026,nps,8.5,
      ,,ana,2026,revenue,5000,
      """
    ])
    let account = site.section("k:targets", of: Self.page)
    for text in ["Revenue", "€1,000", "months</span>", "€3,000", "€4,000"] {
      #expect(account.contains(text), "\(text)")
    }
    #expect(site.text(of: "tiers.html").contains("<h2 id=\"targets\">Targets</h2>"))
    #expect(site.text(of: "tiers.html").contains("<td class=\"num\">8.5</td>"))
    let owner = site.section("k:targets", of: "people/ana.html")
    #expect(owner.contains("€5,000") && owner.contains("€1,000"))
  }

  @Test func `products stand with price, parent and days`() async {
    let site = await Self.site([
      "products.csv": """
      product_id,name,parent_id,list_price,launched,retired
      box,Cold box,,64,2020-01-01,
      lid,Lid,box,2.50,2020-01-01,2024-12-31
      """
    ])
    let text = site.text(of: "white-space.html")
    #expect(text.contains("€2.50") && text.contains("no longer offered"))
    #expect(text.contains("<h2 id=\"products\">Products</h2>"))
  }
}
