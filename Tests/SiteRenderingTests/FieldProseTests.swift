import Localization
import SiteRendering
import SourceFormats
import TestSupport
import Testing

/// Fields of the front matter that hold Markdown.
@Suite struct FieldProseTests {
  private static func site(
    _ fields: String, body: String = "", assets: Set<String> = [],
    languages: [Language] = [.english]
  ) async -> SampleSite {
    await SampleSite(
      [
        "accounts/acme/index.md":
          "---\ntype: account\ntitle: Acme\n\(fields)\n---\n\(body)\n",
        "accounts/acme/people/maria.md":
          "---\ntype: person\ntitle: Maria Souza\nside: customer\n---\n",
      ],
      orders: "order_id,date,account_id,amount\n1,2026-01-10,acme,1000\n", assets: assets,
      languages: languages)
  }

  private static func lead(_ text: String) async -> String? {
    await site("why_key: \(text)").text(of: "accounts/acme/index.html")
      .components(between: "<div class=\"lead\">", and: "</div>\n").first
  }

  @Test func `a text without markup stays as it is`() async {
    #expect(await Self.lead("Buys for 12 plants") == "<span dir=\"auto\">Buys for 12 plants</span>")
  }

  @Test(arguments: [
    ("Ask [[maria]]", "Ask <a href=\"../../people/maria.html\">Maria Souza</a>"),
    ("A *very* **loyal** `buyer`", "A <em>very</em> <strong>loyal</strong> <code>buyer</code>"),
    ("Bought [[=revenue_ttm]] so far", "Bought €1,000 so far"),
    ("\"[[nobody]] knows\"", "<span class=\"broken-link\">nobody</span> knows"),
  ])
  func `markup of one paragraph`(text: String, html: String) async {
    #expect(await Self.lead(text) == "<span dir=\"auto\">\(html)</span>")
  }

  @Test(arguments: [
    ("x <script>alert(1)</script>", "x &lt;script&gt;alert(1)&lt;/script&gt;"),
    ("a & b \"c\" <d", "a &amp; b &quot;c&quot; &lt;d"),
    ("x [y](javascript:alert(1))", "x <span class=\"dropped-link\">y</span>"),
    ("\"x [[<img src=x>]]\"", "x [[&lt;img src=x&gt;]]"),
    ("\"x [[=<b>]]\"", "x [[=&lt;b&gt;]]"),
  ])
  func `hostile text is escaped`(text: String, html: String) async {
    #expect(await Self.lead(text) == "<span dir=\"auto\">\(html)</span>")
  }

  @Test func `hostile blocks are escaped`() async {
    let site = await Self.site(
      "situation: |\n  <script>alert(1)</script>\n\n  <style>a{}</style>\n\n  ```\n  </code><b>\n  ```"
    )
    let text = site.text(of: "accounts/acme/index.html")
    #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!text.contains("<script>alert") && !text.contains("<style>") && !text.contains("<b>"))
  }

  @Test func `several paragraphs become paragraphs`() async {
    let site = await Self.site("situation: |\n  One.\n\n  Two *now*.\nwhy_key: |\n  A\n\n  B")
    let text = site.text(of: "accounts/acme/index.html")
    #expect(
      text.contains(
        "<div class=\"prose\"><p dir=\"auto\">One.</p>\n<p dir=\"auto\">Two <em>now</em>.</p>\n</div>"
      ))
    let paragraphs = "<p dir=\"auto\">A</p>\n<p dir=\"auto\">B</p>\n"
    #expect(
      text.contains("<div class=\"lead\"><div class=\"prose\">\(paragraphs)</div></div>"))
  }

  @Test func `headings and footnotes do not meet those of the text`() async {
    let markdown = "  # Now\n\n  Well.[^1]\n\n  [^1]: Source"
    let site = await Self.site(
      "situation: |\n\(markdown)\nwhy_key: |\n\(markdown)",
      body: "## Now\n\nWell.[^1]\n\n[^1]: Source")
    #expect(site.built.duplicateIDs == [])
    #expect(site.built.brokenLinks == [])
    #expect(
      site.text(of: "accounts/acme/index.html")
        .contains("<p dir=\"auto\"><strong>Now</strong></p>"))
  }

  @Test func `links start from the page that shows the text`() async {
    let site = await SampleSite([
      "handbook/terms.md": "---\ntype: page\ntitle: Terms\nsummary: See [[rules]] & more\n---\n",
      "handbook/rules.md": "---\ntype: page\ntitle: Rules\n---\n",
    ])
    let list = site.text(of: PageAddress.handbook.path)
    #expect(list.contains("<div class=\"sub\"><span dir=\"auto\">See <a href=\""))
    #expect(list.contains(">Rules</a> &amp; more</span>"))
    #expect(site.built.brokenLinks == [])
  }

  @Test func `a file that a field links is copied`() async {
    let site = await Self.site(
      "situation: See [the chart](org.pdf).", assets: ["content/accounts/acme/org.pdf"])
    #expect(site.site.copies == [AssetCopy(copying: "content/accounts/acme/org.pdf")])
    #expect(
      site.text(of: "accounts/acme/index.html")
        .contains("See <a href=\"../../files/accounts/acme/org.pdf\">the chart</a>."))
  }
}
