import Localization
import SiteRendering
import Testing

@Suite struct FieldListTests {
  @Test func `a list with nothing in it has no line`() async {
    let site = await SampleSite([
      "playbooks/tier-a.md": """
      ---
      type: playbook
      title: Tier A
      applies_to: {tiers: [A], stages: []}
      ---
      """
    ])
    let text = site.text(of: "playbooks/tier-a.html")
    let facts = text.components(between: "<dl class=\"field-list\">", and: "</dl>").first ?? ""
    #expect(facts.components(between: "<dt>", and: "</dt>") == ["Tiers"])
  }
}
