import Localization
import SiteRendering
import TestSupport
import Testing

@Suite struct MeetingCalendarTests {
  private static func meeting(_ title: String, _ date: String) -> String {
    "---\ntype: meeting\ntitle: \(title)\ndate: \(date)\naccount: account/acme\n---\n"
  }

  private static func site() async -> SampleSite {
    await SampleSite(
      [
        "accounts/acme/index.md": "---\ntype: account\ntitle: Acme\n---\n",
        "accounts/acme/meetings/a.md": meeting("First", "2026-03-05"),
        "accounts/acme/meetings/b.md": meeting("Second <b>", "2026-03-25"),
        "accounts/acme/meetings/c.md": meeting("Third", "2026-03-25"),
      ], languages: [.english, .persian])
  }

  @Test func `a day with meetings links the list below`() async {
    let text = await Self.site().text(of: "meetings/months/2026-03.html")
    let days = text.components(between: "<a class=\"day\" href=\"", and: "</a>")
    #expect(
      days == [
        "#k:day-2026-03-05\" aria-label=\"March 5, 2026: 1 meeting\">5",
        "#k:day-2026-03-25\" aria-label=\"March 25, 2026: 2 meetings\">25",
      ])
    #expect(text.components(between: "<li id=\"k:day-", and: "\"") == ["2026-03-25", "2026-03-05"])
    #expect(!text.contains("Second <b>"))
    // Six before Sunday the first and five after Tuesday the last.
    #expect(text.components(between: "<td></td>", and: nil).count == 11)
  }

  @Test func `a Persian month is Jalali, at the address of the month in which it begins`() async {
    let site = await Self.site()
    let march = site.text(of: "fa/meetings/months/2026-03.html")
    #expect(march.contains("<h1>فروردین ۱۴۰۵</h1>"))
    #expect(march.components(between: "<li id=\"k:day-", and: "\"") == ["2026-03-25"])
    let february = site.text(of: "fa/meetings/months/2026-02.html")
    #expect(february.contains("<h1>اسفند ۱۴۰۴</h1>"))
    #expect(february.components(between: "<li id=\"k:day-", and: "\"") == ["2026-03-05"])
  }

  @Test func `every language has the page of a month, though only one lists it`() async {
    let site = await Self.site()
    #expect(site.text(of: "meetings/months/2026-02.html").contains("<table class=\"calendar\">"))
    #expect(!site.text(of: "meetings/index.html").contains("months/2026-02.html"))
    #expect(site.built.brokenLinks == [])
    #expect(site.built.duplicateIDs == [])
  }

  @Test func `a meeting without a title is called by its kind where its date stands beside it`()
    async
  {
    let site = await SampleSite(
      [
        "accounts/acme/index.md": "---\ntype: account\ntitle: Acme\n---\n",
        "accounts/acme/meetings/a.md": "---\nkind: status\ndate: 2026-03-04\n---\n",
        "accounts/acme/meetings/b.md": "---\ndate: 2026-03-05\n---\n",
      ], languages: [.english, .polish])
    for page in ["accounts/acme/index.html", "meetings/index.html", "meetings/months/2026-03.html"]
    {
      let text = site.text(of: page)
      #expect(text.contains("a.html\">Status</a>"), "\(page)")
      #expect(text.contains("b.html\">Meeting</a>"), "\(page)")
      #expect(!text.contains(">Status 2026-03-04<"), "\(page)")
      #expect(site.text(of: "pl/\(page)").contains("b.html\">Spotkanie</a>"), "\(page)")
    }
  }
}
