import Localization
import SiteRendering
import Testing

@Suite struct AccountFiguresTests {
  private static let dossier = "---\ntype: account\ntitle: Acme\n---\n"
  private static let page = "accounts/acme/index.html"

  private static func person(_ title: String, _ lines: String) -> String {
    "---\ntype: person\ntitle: \(title)\nside: customer\n\(lines)---\n"
  }

  @Test func `a figure without a value says why`() async {
    let site = await SampleSite(
      ["accounts/acme/index.md": Self.dossier],
      orders: "order_id,date,account_id,amount\n1,2026-04-02,acme,2500\n")
    let section = site.section("k:figures", of: Self.page)
    #expect(section.contains("#aov_ttm\">Average order</a></dt><dd>€2,500</dd>"))
    #expect(
      section.contains(
        "#gap_median\">Usual gap between orders</a></dt><dd><span class=\"empty\">too few orders</span></dd>"
      ))
    #expect(!section.contains("Cost to serve"))
  }

  @Test func `revenue goes down to contribution by the costs of each kind`() async {
    let site = await SampleSite(
      ["accounts/acme/index.md": Self.dossier],
      orders: "order_id,date,account_id,amount,cost\n1,2026-02-02,acme,1000,600\n",
      data: [
        "cost_to_serve.csv": """
        account_id,period,kind,cost
        acme,2026-Q1,freight,90
        acme,2026-Q1,returns,60
        """
      ])
    let section = site.section("k:figures", of: Self.page)
    #expect(section.contains("<figcaption>25% of revenue is left: €250<span"))
    let amounts = section.components(between: "</th><td>", and: "</td>")
    #expect(
      amounts.map { $0.replacing("\u{2212}", with: "-") } == [
        "€1,000", "-€600", "-€90", "-€60", "€250",
      ])
    #expect(
      section.contains(
        "#cost_to_serve\">Cost to serve</a></dt><dd>€150<span class=\"sub\">15% of revenue"))
  }

  @Test func `late invoices are told where the orders say when they are due`() async {
    func figures(_ rows: String) async -> String {
      await SampleSite(
        ["accounts/acme/index.md": Self.dossier],
        orders: "order_id,date,account_id,amount,due_date,paid_date\n\(rows)"
      ).section("k:figures", of: Self.page)
    }
    let section = await figures(
      "1,2026-02-02,acme,1000,2026-03-01,2026-03-05\n2,2026-04-02,acme,500,2026-04-02,\n"
        + "3,2026-06-30,acme,100,2026-07-30,\n")
    #expect(section.contains("Overdue invoices</a></dt><dd><span class=\"bad\">€500</span>"))
    #expect(section.contains("Mean days late</a></dt><dd>4<span"))
    #expect(await !figures("1,2026-02-02,acme,1000,,\n").contains("Overdue invoices"))
  }

  @Test func `the steps from the mean account add up to the score`() async throws {
    let site = await SampleSite(
      ["accounts/acme/index.md": Self.dossier, "accounts/beta/index.md": Self.dossier],
      orders: "order_id,date,account_id,amount\n1,2026-04-02,acme,250000\n2,2024-04-02,beta,90\n")
    let chart = try #require(
      site.text(of: Self.page).components(between: "id=\"k:score-steps\"", and: "</figure>").first)
    let points = chart.components(between: "<td>", and: "</td>").compactMap {
      Double($0.replacing("\u{2212}", with: "-"))
    }
    let steps = points.dropLast().reduce(0, +)
    #expect(points.count > 2)
    #expect(abs(steps - (points.last ?? 0)) < 0.001)
  }

  @Test func `a variation that the season explains is told without it`() async {
    func figures(_ amount: (_ month: Int) -> Int) async -> String {
      let rows = (0..<30).map { index -> String in
        let (year, month) = (2024 + index / 12, index % 12 + 1)
        return "\(index),\(year)-\(month < 10 ? "0" : "")\(month)-20,acme,\(amount(month))\n"
      }
      return await SampleSite(
        ["accounts/acme/index.md": Self.dossier],
        orders: "order_id,date,account_id,amount\n" + rows.joined()
      ).section("k:figures", of: Self.page)
    }
    #expect(await figures { $0 == 12 ? 200 : 100 }.contains("without the season"))
    #expect(await !figures { _ in 100 }.contains("over two years"))
  }

  @Test func `satisfaction stands quarter by quarter`() async {
    let site = await SampleSite(
      ["accounts/acme/index.md": Self.dossier],
      orders: "order_id,date,account_id,amount\n1,2026-04-02,acme,2500\n",
      data: [
        "satisfaction.csv": """
        date,account_id,metric,score
        2025-08-01,acme,nps,6
        2026-02-01,acme,nps,9
        """
      ])
    #expect(
      site.section("k:answers", of: Self.page)
        .contains("<figcaption>Satisfaction rose from 6.0 to 9.0</figcaption>"))
  }

  @Test func `satisfaction that moved and came back is not called steady`() {
    let style = LocaleStyle(language: .english)
    func finding(_ means: [Double]) -> String {
      Phrase.satisfactionFinding(means, style).text(in: .english)
    }
    #expect(finding([8, 9, 8]) == "Satisfaction between 8.0 and 9.0, now 8.0")
    #expect(finding([8, 8.04, 8]) == "Satisfaction steady at 8.0")
    #expect(finding([9, 6.5]) == "Satisfaction fell from 9.0 to 6.5")
  }

  @Test func `people stand below whom they report to`() async {
    let site = await SampleSite([
      "accounts/acme/index.md": Self.dossier,
      "accounts/acme/people/ana.md": Self.person("Ana", "job_title: Head\n"),
      "accounts/acme/people/bob.md": Self.person("Bob", "reports_to: person/ana\n"),
      "accounts/acme/people/cid.md": Self.person("Cid", "reports_to: person/bob\n"),
      "accounts/acme/people/dora.md": Self.person("Dora", ""),
    ])
    let names = site.text(of: Self.page).components(
      between: "<ul class=\"tree\">", and: "</section>")
    #expect(
      names.first?.tags(kept: ["ul", "li"])
        == "<li>Ana Head<ul><li>Bob<ul><li>Cid</li></ul></li></ul></li></ul>\n")
  }

  @Test func `a circle of reporting lines shows everybody once`() async {
    let site = await SampleSite([
      "accounts/acme/index.md": Self.dossier,
      "accounts/acme/people/ana.md": Self.person("Ana", "reports_to: person/bob\n"),
      "accounts/acme/people/bob.md": Self.person("Bob", "reports_to: person/ana\n"),
    ])
    let tree = site.text(of: Self.page).components(
      between: "<ul class=\"tree\">", and: "</section>")
    #expect(tree.first?.components(between: "<li>", and: "</a>").count == 2)
  }

  @Test func `relations list what lies one step away`() async {
    let site = await SampleSite([
      "accounts/acme/index.md": "---\ntype: account\ntitle: Acme\nparent: account/group\n---\n",
      "accounts/group/index.md": "---\ntype: account\ntitle: Group\n---\n",
    ])
    #expect(
      site.section("k:relations", of: Self.page)
        .contains("<dt>Part of</dt><dd><a href=\"../group/index.html\">Group</a>"))
    #expect(
      site.section("k:relations", of: "accounts/group/index.html")
        .contains("<dt>Accounts below</dt><dd><a href=\"../acme/index.html\">Acme</a>"))
  }
}

extension String {
  /// The markup without tags, but those of the names given.
  fileprivate func tags(kept names: [String]) -> String {
    var text = ""
    for part in split(separator: "<", omittingEmptySubsequences: false) {
      guard let end = part.firstIndex(of: ">") else {
        text += part
        continue
      }
      let name = part[..<end].drop { $0 == "/" }.prefix { $0.isLetter }
      if names.contains(String(name)) { text += "<" + part[...end] }
      text += part[part.index(after: end)...]
    }
    return text
  }
}
