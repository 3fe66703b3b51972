import AccountModel
import Localization

extension FrameContext {
  init(_ heading: PageHeading, in scope: PageScope) {
    let (site, route) = (scope.site, scope.route)
    self.init(
      siteName: site.configuration.name, title: heading.title, language: site.language.code,
      direction: site.language.direction.rawValue, languageRoot: route.toLanguageRoot,
      siteRoot: route.toSiteRoot,
      sections: site.menus.links(depth: route.address.depth, current: heading.section),
      subsections: Self.subsections(of: heading.section, in: scope),
      languages: site.languages.count < 2
        ? []
        : site.languages.map { language in
          NavigationLink(
            label: language.nativeName,
            href: route.href(to: site.route(route.address, in: language)),
            isCurrent: language == site.language, language: language.code)
        },
      breadcrumb: Self.breadcrumb(heading, in: scope),
      footer: [(FrameText.siteDataQuality, PageAddress.dataQuality), (.siteAbout, .about)].map {
        NavigationLink(label: $0.text(in: site.language), href: scope.href(to: $1))
      },
      asOf: scope.date(site.asOf, .long),
      version: site.version,
      source: heading.source.map { Self.source($0, site.configuration.repository) })
  }

  private static func breadcrumb(
    _ heading: PageHeading, in scope: PageScope
  ) -> [NavigationLink] {
    let language = scope.site.language
    guard scope.route.address != .home else { return [] }
    let home = NavigationLink(
      label: FrameText.home.text(in: language), href: scope.href(to: .home))
    return [home]
      + heading.ancestors.map { NavigationLink(label: $0.title, href: scope.href(to: $0.address)) }
      + [NavigationLink(label: heading.title, href: nil, isCurrent: true)]
  }

  private static func subsections(
    of section: SiteSection?, in scope: PageScope
  ) -> [NavigationLink] {
    (section?.subsections ?? []).map { title, address in
      NavigationLink(
        label: title.text(in: scope.site.language), href: scope.href(to: address),
        isCurrent: address == scope.route.address)
    }
  }

  /// Links as GitHub and GitLab spell them.
  private static func source(
    _ path: String, _ repository: Configuration.Repository?
  ) -> Source {
    guard let repository else { return Source(path: path, edit: nil, history: nil) }
    var base = repository.url
    while base.hasSuffix("/") { base.removeLast() }
    let place = "\(repository.branch.percentEncodedPath)/\(path.percentEncodedPath)"
    return Source(
      path: path, edit: "\(base)/edit/\(place)", history: "\(base)/commits/\(place)")
  }
}
