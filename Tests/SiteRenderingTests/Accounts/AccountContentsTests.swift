import Localization
import SiteRendering
import Testing

@Suite struct AccountContentsTests {
  private static let page = "accounts/acme/index.html"

  private func contents(of text: String) -> [String] {
    let list = text.components(between: "<nav class=\"contents\"", and: "</nav>").first ?? ""
    return list.components(between: "href=\"#", and: "\"")
  }

  @Test func `the list names the parts of the page in their order`() async {
    let text = await SampleSite.business().text(of: Self.page)
    let parts = text.components(between: "<section id=\"", and: "\"")
    #expect(contents(of: text) == parts)
    #expect(parts.contains("k:revenue") && parts.contains("k:needs"))
  }

  @Test func `a part without content is not named`() async {
    let site = await SampleSite(["accounts/acme/index.md": "---\ntype: account\ntitle: Acme\n---\n"]
    )
    let text = site.text(of: Self.page)
    #expect(contents(of: text) == text.components(between: "<section id=\"", and: "\""))
    #expect(!contents(of: text).contains("k:revenue"))
  }

  @Test func `a head occurs once, whatever mentions the account`() async {
    let site = await SampleSite([
      "accounts/acme/index.md":
        "---\ntype: account\ntitle: Acme\ncompetitors: [{name: Rival, threat: high}]\n---\n",
      "competitors/rival.md": "---\ntype: competitor\ntitle: Rival\n---\nThey sell to [[acme]].\n",
    ])
    let heads =
      site.text(of: Self.page).components(between: "<h2>", and: "</h2>")
      + site.text(of: Self.page).components(between: "<h3>", and: " <")
    #expect(heads.contains("Competitors") && heads.contains("On pages of competitors"))
    #expect(Set(heads).count == heads.count)
  }

  @Test func `the date in the header says which day it is, but for a meeting`() async {
    let site = await SampleSite([
      "accounts/acme/index.md": "---\ntype: account\ntitle: Acme\nupdated: 2026-03-01\n---\n",
      "accounts/acme/plan-2026.md": "---\ntype: plan\ntitle: Plan\nreviewed: 2026-03-02\n---\n",
      "accounts/acme/meetings/m.md": "---\ntype: meeting\ntitle: Visit\ndate: 2026-03-03\n---\n",
    ])
    func eyebrow(_ path: String) -> String {
      site.text(of: path).components(between: "<p class=\"eyebrow\">", and: "</p>").first ?? ""
    }
    #expect(eyebrow(Self.page).contains("<span>Updated: <time"))
    #expect(eyebrow("accounts/acme/plan-2026.html").contains("<span>Reviewed: <time"))
    #expect(eyebrow("accounts/acme/meetings/m.html").contains("<span><time"))
  }
}
