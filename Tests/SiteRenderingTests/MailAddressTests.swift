import Testing

@testable import SiteRendering

@Suite struct MailAddressTests {
  @Test(arguments: ["ruth@norvela.example", "ruth.adeyemi+a_b@mail.norvela-group.example"])
  func `an address links to itself and may break after its sign`(text: String) async {
    let page = await Self.person(email: text)
    let shown = text.replacing("@", with: "@<wbr>")
    #expect(page.contains("<a href=\"mailto:\(text)\"><bdi>\(shown)</bdi></a>"))
  }

  @Test(arguments: [
    "@norvela.example", "ruth@", "ruth@norvela", "a@b@c.example", "ruth @norvela.example",
    "ruth@norvela..example", "ruth?subject=x@norvela.example", "ruth%0a@norvela.example",
    "r<b>@norvela.example", "żaneta@norvela.example", "mail ruth@norvela.example",
  ])
  func `any other text is no link`(text: String) async {
    #expect(MailAddress(text) == nil)
    #expect(!(await Self.person(email: text).contains("mailto:")))
  }

  private static func person(email: String) async -> String {
    await SampleSite([
      "people/ruth.md":
        "---\ntype: person\ntitle: Ruth\nside: internal\nemail: \"\(email)\"\n---\n"
    ]).text(of: "people/ruth.html")
  }
}
