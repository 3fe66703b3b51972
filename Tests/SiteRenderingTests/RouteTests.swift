import Localization
import SiteRendering
import Testing

@Suite struct RouteTests {
  private func route(_ path: String, _ folder: String = "") -> Route {
    Route(
      language: folder.isEmpty ? .english : .persian, folder: folder, address: PageAddress(path))
  }

  @Test(
    arguments: [
      ("index.html", "tiers.html", "tiers.html"),
      ("accounts/acme/index.html", "tiers.html", "../../tiers.html"),
      (
        "people/joana.html", "accounts/ficção/index.html", "../accounts/fic%C3%A7%C3%A3o/index.html"
      ),
      ("accounts/acme/index.html", "accounts/acme/plan-2026.html", "plan-2026.html"),
      ("accounts/acme/meetings/a.html", "accounts/acme/index.html", "../index.html"),
      ("accounts/acme/index.html", "accounts/acme-2/index.html", "../acme-2/index.html"),
      ("accounts/acme/index.html", "accounts/acme/index.html", "index.html"),
    ]) func `a link climbs to the folder that holds both pages`(
      from: String, to: String, href: String
    )
  {
    #expect(route(from).href(to: PageAddress(to)) == href)
  }

  @Test func `an anchor is encoded`() {
    #expect(
      route("index.html").href(to: PageAddress("a.html"), anchor: "ż ó") == "a.html#%C5%BC%20%C3%B3"
    )
  }

  @Test func `the same page in another language is a sibling tree`() {
    let page = "accounts/acme/index.html"
    #expect(route(page).href(to: route(page, "fa/")) == "../../fa/accounts/acme/index.html")
    #expect(route(page, "fa/").href(to: route(page)) == "../../../accounts/acme/index.html")
    #expect(route(page, "fa/").path == "fa/accounts/acme/index.html")
  }
}
