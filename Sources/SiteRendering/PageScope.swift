/// What a page's content is written with: the site around it and the page's own place, from which
/// relative links start.
///
/// A class only because every part of a page carries it: a copy would count six references.
package final class PageScope: Sendable {
  package let site: LanguageSite
  package let route: Route

  package init(site: LanguageSite, route: Route) {
    self.site = site
    self.route = route
  }

  /// The relative link to a page of the same language.
  package func href(to address: PageAddress, anchor: String? = nil) -> String {
    route.href(to: address, anchor: anchor)
  }
}
