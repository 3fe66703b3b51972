import Localization
import SiteRendering
import SourceFormats
import TestSupport
import Testing

@Suite struct SiteTests {
  @Test func `an action says whose it is, what sort of step, and when it was done`() async {
    let site = await SampleSite([
      "accounts/acme/index.md": "---\ntype: account\nid: acme\ntitle: Acme\n---\n",
      "accounts/acme/meetings/2026-05-01-visit.md": """
      ---
      type: meeting
      id: visit
      date: 2026-05-01
      account: account/acme
      actions:
        - {id: m1, text: sign, side: theirs, kind: contract, status: done, done_on: 2026-05-03}
      ---
      """,
    ])
    let page = site.text(of: "accounts/acme/meetings/visit.html")
    #expect(page.contains("Theirs · Contract · Done: <time datetime=\"2026-05-03\">"))
  }

  @Test func `every link and anchor of the document pages resolves`() async {
    let site = await SampleSite.business(languages: [.english, .persian])
    #expect(site.built.brokenLinks == [])
    #expect(site.built.duplicateIDs == [])
  }

  @Test func `rendering twice gives the same bytes`() async {
    let (first, second) = (await SampleSite.business(), await SampleSite.business())
    #expect(first.site.pages.map { $0.outputFile() } == second.site.pages.map { $0.outputFile() })
    #expect(
      first.site.pages.map { $0.outputFile() }
        == first.site.pages.reversed().map { $0.outputFile() }.reversed())
  }

  @Test func `pages stand where their documents belong`() async {
    let paths = Set(await SampleSite.business().site.pages.map(\.route.path))
    let wanted: Set = [
      "accounts/acme/index.html", "accounts/acme/print.html", "accounts/acme/plan-2026.html",
      "accounts/acme/meetings/kickoff.html", "accounts/acme/opportunities/telemetry.html",
      "people/maria.html", "people/joana.html", "accounts/by-segment/food.html",
      "accounts/by-owner/joana.html", "meetings/months/2026-03.html", "actions/by-owner/joana.html",
      "404.html",
    ]
    #expect(wanted.subtracting(paths) == [])
  }

  @Test func `the home page leads to the accounts of each owner`() async {
    let site = await SampleSite([
      "accounts/acme/index.md": "---\ntype: account\ntitle: Acme\nowner: person/joana\n---\n",
      "accounts/beta/index.md": "---\ntype: account\ntitle: Beta\nowner: person/ana\n---\n",
      "accounts/gamma/index.md": "---\ntype: account\ntitle: Gamma\nowner: person/joana\n---\n",
      "people/joana.md": "---\ntype: person\ntitle: Joana <Lima>\nside: internal\n---\n",
      "people/ana.md": "---\ntype: person\ntitle: Ana\nside: internal\n---\n",
    ])
    let links = site.text(of: "index.html").components(between: "title=\"", and: "</li>")
    #expect(
      links == [
        "1 account\">Ana</a> <span class=\"tag\">1</span>",
        "2 accounts\">Joana &lt;Lima&gt;</a> <span class=\"tag\">2</span>",
      ])
    #expect(site.text(of: "index.html").contains("href=\"accounts/by-owner/joana.html\""))
  }

  @Test func `linked files are copied and linked`() async {
    let site = await SampleSite.business()
    #expect(
      site.site.copies == [AssetCopy(copying: "content/accounts/acme/org chart.png")])
    #expect(
      site.text(of: "accounts/acme/index.html")
        .contains("src=\"../../files/accounts/acme/org~20chart.png\""))
  }

  @Test func `a mention brings the sentence to the page that is mentioned`() async {
    let text = await SampleSite.business().text(of: "people/maria.html")
    #expect(
      text.contains("We spoke with Maria Souza about Acme.") || text.contains("We spoke with"))
  }

  @Test func `a sentence that ends in a name with a full stop gets no second one`() async {
    let text = await SampleSite([
      "accounts/acme/index.md": "---\ntype: account\ntitle: Acme, S.A.\n---\n",
      "handbook/a.md": "---\ntype: page\ntitle: A\n---\nWe know [[acme]].\n",
      "handbook/b.md": "---\ntype: page\ntitle: B\n---\nWe wait for [[acme]]...\n",
    ]).text(of: "accounts/acme/index.html")
    #expect(text.contains(">We know Acme, S.A.</span>"))
    #expect(text.contains(">We wait for Acme, S.A....</span>"))
  }

  @Test func `a document of another language is marked with it`() async {
    let site = await SampleSite([
      "handbook/a.md": "---\ntype: page\ntitle: راهنما\nlang: fa\n---\nسلام\n"
    ])
    #expect(
      site.text(of: "handbook/a.html").contains("<div class=\"prose\" lang=\"fa\" dir=\"rtl\">"))
  }

  @Test func `the source file has links to the git host`() async {
    let text = await SampleSite.business().text(of: "people/joana.html")
    #expect(text.contains("https://example.com/sample/edit/main/content/people/joana.md"))
    #expect(text.contains("https://example.com/sample/commits/main/content/people/joana.md"))
  }

  @Test(
    arguments: [
      "<script>alert(1)</script>", "\" onload=\"x", "' onload='x", "a & b", "{{title}}",
      "\u{202E}gnp.exe", String(repeating: "W", count: 10_000), "</title><h1>", "<!--", "&lt;",
    ]) func `hostile text is shown as text`(text: String) async
  {
    let quoted = text.replacing("'", with: "''")
    let site = await SampleSite(
      [
        "accounts/acme/index.md": """
        ---
        type: account
        title: '\(quoted)'
        segment: '\(quoted)'
        why_key: '\(quoted)'
        tags: ['\(quoted)']
        divisions: ['\(quoted)']
        needs: [{id: n1, text: '\(quoted)'}]
        unknown key: '\(quoted)'
        ---
        `\(text)`
        """,
        "accounts/acme/meetings/m1.md": """
        ---
        type: meeting
        title: '\(quoted)'
        date: 2026-03-01
        decisions: [{text: '\(quoted)'}]
        actions: [{text: '\(quoted)', due: 2026-03-02}]
        ---
        [[acme]]
        """,
      ], languages: [.english, .persian])
    for page in site.site.pages {
      let html = page.render()
      #expect(!html.contains("<script>alert"), "\(page.route.path)")
      #expect(!html.contains("\" onload"), "\(page.route.path)")
      #expect(!html.contains("</title><h1>"), "\(page.route.path)")
      #expect(html.hasSuffix("</html>\n"), "\(page.route.path)")
    }
    let dossier = site.text(of: "accounts/acme/index.html")
    #expect(dossier.contains(text.escapedForHTML))
    #expect(site.built.brokenLinks == [])
  }

  @Test func `every field of the front matter stands on the page`() async {
    let text = await SampleSite([
      "competitors/frost.md": """
      ---
      type: competitor
      title: Frost
      website: https://frost.example
      strengths: [price one]
      weaknesses: [service two]
      tactics: [{text: trial three, seen_on: 2026-03}]
      updated: 2026-02-01
      ---
      """
    ]).text(of: "competitors/frost.html")
    for wanted in [
      "https://frost.example", "price one", "service two", "trial three", "Feb 1, 2026",
    ] {
      #expect(text.contains(wanted), "\(wanted)")
    }
  }

  @Test func `a file with errors says so on its page`() async {
    let text = await SampleSite([
      "people/x.md": "---\ntype: person\ntitle: X\nside: sideways\n---\n"
    ]).text(of: "people/x.html")
    #expect(text.contains("This file needs attention"))
    #expect(text.contains("content/people/x.md:4:7"))
  }

  @Test func `a Persian page isolates figures and loads its font`() async {
    let site = await SampleSite.business(languages: [.english, .persian])
    let text = site.text(of: "fa/accounts/acme/index.html")
    #expect(text.contains("<html lang=\"fa\" dir=\"rtl\">"))
    #expect(text.contains("assets/persian.css"))
    #expect(text.contains("<bdi>Maria Souza</bdi>"))
    #expect(!site.text(of: "accounts/acme/index.html").contains("persian.css"))
  }
}
