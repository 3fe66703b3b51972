package import AccountModel
package import Localization
package import Segmentation
package import SourceFormats

/// The site of one language: everything that its pages are made from.
package struct LanguageSite: Sendable {
  package let language: Language
  /// Of all trees, the first one at the root.
  package let languages: [Language]
  package let portfolio: Portfolio
  /// Of the program.
  package let version: String
  package let templates: TemplateLibrary
  package let index: SiteIndex
  /// How the language writes figures and dates.
  package let style: LocaleStyle
  /// What charts must know of the pages.
  package let charts: ChartContext
  let markdownOptions: MarkdownRenderingOptions
  private let badges: TierBadges

  package init(
    language: Language, portfolio: Portfolio, version: String, templates: TemplateLibrary,
    index: SiteIndex
  ) {
    self.language = language
    self.languages = portfolio.configuration.languages
    self.portfolio = portfolio
    self.version = version
    self.templates = templates
    self.index = index
    style = LocaleStyle(language: language, currency: portfolio.configuration.currency)
    charts = ChartContext(
      language: language, mirrorsTime: portfolio.configuration.persianTimeAxis == .mirror)
    markdownOptions = Self.markdownOptions(portfolio.configuration, language)
    badges = TierBadges(portfolio.configuration.tiers, language: language)
  }

  /// The badge of a tier; empty for nil.
  package func badge(ofTier tier: String?) -> SafeHTML { badges[tier] }

  /// The badge of an account's tier; empty for an account without one.
  package func badge(ofAccount account: String) -> SafeHTML {
    badges[portfolio.scorecard(of: account)?.tier.tier]
  }

  package var configuration: Configuration { portfolio.configuration }
  package var routes: RouteTable { index.routes }
  package var library: Library { portfolio.library }
  /// The day that the site describes.
  package var asOf: CalendarDate { portfolio.asOf }

  /// Where the page of `address` stands in this site.
  package func route(_ address: PageAddress) -> Route { route(address, in: language) }

  func route(_ address: PageAddress, in language: Language) -> Route {
    Route(
      language: language, folder: language == languages.first ? "" : "\(language.code)/",
      address: address)
  }

  /// A page, rendered when asked for.
  ///
  /// - Parameter content: what the page's template sees; called with the page's own scope, by which
  ///   it makes relative links. Must be pure.
  package func page<Content: PageContext>(
    at address: PageAddress, heading: PageHeading,
    content: @escaping @Sendable (PageScope) -> Content
  ) -> Page {
    let route = route(address)
    return Page(route: route) {
      let scope = PageScope(site: self, route: route)
      return templates.render(content(scope), in: FrameContext(heading, in: scope))
    }
  }
}
