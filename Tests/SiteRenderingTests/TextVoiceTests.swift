import Localization
import SiteRendering
import Testing

/// What completes a text is in the language of the text, not of the page.
@Suite struct TextVoiceTests {
  private static let text = """
    They spent [[=revenue_ttm]] until [[=last_order]], reason [[=yoy]].

    > [!NOTE]
    > Prices change.

    - [ ] call @ana due:2026-06-10
    """

  private static func site(_ language: String) async -> SampleSite {
    await SampleSite(
      [
        "accounts/acme/index.md":
          "---\ntype: account\ntitle: Acme\nlang: \(language)\n---\n\(text)\n",
        "people/ana.md": "---\ntype: person\ntitle: Ana\nside: internal\n---\n",
        "handbook/gifts.md":
          "---\ntype: page\ntitle: Gifts\nlang: \(language)\naccount: account/acme\n---\nThe rule is for [[ana]] with [[=revenue_ttm]].\n",
      ],
      orders: "order_id,date,account_id,amount\n1,2026-04-02,acme,2500\n",
      languages: [.english, .persian])
  }

  private static func notes(_ site: SampleSite, _ path: String) -> String {
    site.section("k:text", of: path)
  }

  @Test func `an English text on a Persian page has English figures, days and titles`() async {
    let site = await Self.site("en")
    let notes = Self.notes(site, "fa/accounts/acme/index.html")
    for part in [
      "€2,500", "Apr 2, 2026", "Note", "Jun 10, 2026", "no revenue in the period before",
    ] {
      #expect(notes.contains(part), "\(part)")
    }
  }

  @Test func `a Persian text on an English page keeps its digits apart from the text`() async {
    let notes = Self.notes(await Self.site("fa"), "accounts/acme/index.html")
    #expect(notes.contains("€۲٬۵۰۰</bdi>"))
    #expect(notes.contains("یادداشت"))
  }

  @Test func `a sentence that another page quotes keeps its language`() async {
    let page = await Self.site("en").text(of: "fa/people/ana.html")
    #expect(page.contains("with €2,500."))
  }
}
