import AccountModel
import Diagnostics
import Localization
package import Segmentation

/// Turns a portfolio into the pages of its site.
package enum SiteRenderer {
  /// The site in every language of the workspace.
  ///
  /// - Parameters:
  ///   - routes: of the portfolio's documents.
  ///   - templates: the built-in ones with the workspace's over them.
  ///   - version: of the program, for the foot of the pages.
  ///   - build: what the pages about the build say.
  package static func render(
    _ portfolio: Portfolio, routes: RouteTable, templates: TemplateSet, version: String,
    build: BuildRecord
  ) async -> Site {
    let languages = portfolio.configuration.languages
    async let studies = PortfolioStudies(portfolio)
    let index = SiteIndex(portfolio.library, routes: routes, problems: build.diagnostics)
    let libraries = languages.map { templates.library(for: $0) }
    var pages: [Page] = []
    for (language, library) in zip(languages, libraries) {
      let site = LanguageSite(
        language: language, portfolio: portfolio, version: version, templates: library.value,
        index: index)
      async let documents = site.documentPages
      async let indexes = site.indexPages
      async let calendar = site.calendarPages
      let portfolio = site.portfolioPages(of: build, studies: await studies)
      pages += await documents + indexes + calendar + portfolio
    }
    return Site(
      pages: inOrder(pages, key: \.route.path, by: <), assets: templates.assets,
      copies: index.copies.values.sorted(), diagnostics: libraries.first?.diagnostics ?? [])
  }
}
