package import AccountModel
package import Localization
package import Segmentation
package import SourceFormats

/// The site of one language: everything that its pages are made from.
///
/// Immutable, and a class only because thousands of pages share it: a copy of the portfolio inside
/// would count some forty references each time, a fifth of the time of a large build.
package final class LanguageSite: Sendable {
  package let language: Language
  /// Of all trees, the first one at the root.
  package let languages: [Language]
  package let portfolio: Portfolio
  /// Of the portfolio; stored beside it, so that reading one of its lists copies nothing else.
  package let library: Library
  package let configuration: Configuration
  /// Of the program.
  package let version: String
  package let templates: TemplateLibrary
  package let index: SiteIndex
  /// Of the index.
  package let routes: RouteTable
  /// How the language writes figures and dates.
  package let style: LocaleStyle
  /// What charts must know of the pages.
  package let charts: ChartContext
  let pageVoice: TextVoice
  /// For texts of any language.
  let voices: [Language: TextVoice]
  let menus: SectionMenus
  let periods: PeriodNames
  /// Days that many pages name.
  let dates: [CalendarDate: SafeHTML]
  private let badges: TierBadges
  /// By the account's id in the data.
  private let accountBadges: [String: SafeHTML]
  /// The rest of a link to each document behind the way to the root of the language's tree:
  /// `people/joana-lima.html">Joana Lima</a>`, and the badge of an account. Links are what pages have
  /// most of.
  let links: [DocumentID: String]

  package init(
    language: Language, portfolio: Portfolio, version: String, templates: TemplateLibrary,
    index: SiteIndex
  ) {
    self.language = language
    self.languages = portfolio.configuration.languages
    self.portfolio = portfolio
    library = portfolio.library
    configuration = portfolio.configuration
    self.version = version
    self.templates = templates
    self.index = index
    routes = index.routes
    style = LocaleStyle(language: language, currency: portfolio.configuration.currency)
    charts = ChartContext(
      language: language, mirrorsTime: portfolio.configuration.persianTimeAxis == .mirror)
    let currency = portfolio.configuration.currency
    pageVoice = TextVoice(language, currency: currency)
    voices = Dictionary(
      Language.allCases.map { ($0, TextVoice($0, currency: currency)) },
      uniquingKeysWith: { first, _ in first })
    menus = SectionMenus(language)
    periods = PeriodNames(portfolio.windows, style: style)
    dates = DateElement(style).known(in: portfolio.library)
    let badges = TierBadges(portfolio.configuration.tiers, language: language)
    self.badges = badges
    let accountBadges = Dictionary(
      portfolio.scorecards.map { ($0.account, badges[$0.tier.tier]) },
      uniquingKeysWith: { first, _ in first })
    self.accountBadges = accountBadges
    links = routes.map { target in
      let badge = target.id.kind == .account ? accountBadges[target.id.slug] : nil
      let title = language.markup(ofName: target.title)
      return "\(target.address.encodedPath)\">\(title.html)</a>\(badge?.html ?? "")"
    }
  }

  /// The badge of a tier; empty for nil.
  package func badge(ofTier tier: String?) -> SafeHTML { badges[tier] }

  /// The badge of an account's tier; empty for an account without one.
  package func badge(ofAccount account: String) -> SafeHTML {
    accountBadges[account] ?? .empty
  }

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
    return Page(route: route) { [self] in
      let scope = PageScope(site: self, route: route)
      return templates.render(content(scope), in: FrameContext(heading, in: scope))
    }
  }
}
