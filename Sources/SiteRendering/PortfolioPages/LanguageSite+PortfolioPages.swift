import AccountModel
import Localization

extension LanguageSite {
  /// Home, tiers, nine-box, concentration, growth, contribution, receivables, white space, data
  /// quality, glossary and about.
  func portfolioPages(of build: BuildRecord, studies: PortfolioStudies) -> [Page] {
    let home = PageHeading(title: configuration.name, section: nil)
    return [page(at: .home, heading: home) { HomePage(build, in: $0) }]
      + segmentationPages(studies) + whiteSpacePages(studies.whiteSpace)
      + [
        page(at: .dataQuality, heading: heading(FrameText.siteDataQuality, section: nil)) {
          DataQualityPage(build, in: $0)
        },
        page(at: .about, heading: heading(FrameText.siteAbout, section: nil)) {
          AboutPage(build, in: $0)
        },
        page(at: .glossary, heading: heading(GlossaryText.glossary, section: .handbook)) {
          GlossaryPage(studies, in: $0)
        },
      ]
  }

  private func segmentationPages(_ studies: PortfolioStudies) -> [Page] {
    [
      page(at: .tiers, heading: heading(FrameText.tiers)) { TiersPage(in: $0) },
      page(at: .nineBox, heading: heading(FrameText.nineBox)) { NineBoxPage(in: $0) },
      page(at: .concentration, heading: heading(ConcentrationText.concentration)) {
        ConcentrationPage(in: $0)
      }, page(at: .growth, heading: heading(FrameText.growth)) { GrowthPage(studies, in: $0) },
      page(at: .contribution, heading: heading(ContributionText.contributionTitle)) {
        ContributionPage(in: $0)
      },
      page(at: .receivables, heading: heading(ReceivablesText.receivables)) {
        ReceivablesPage(in: $0)
      },
    ] + tierAccountPages()
  }

  private func tierAccountPages() -> [Page] {
    let pages = TierAccountPages(portfolio)
    guard pages.count > 1 else { return [] }
    let tiers = PageHeading.Ancestor(FrameText.tiers.text(in: language), at: .tiers)
    return (2...pages.count).map { number in
      let heading = PageHeading(
        title: "\(TiersText.accountsByTier.text(in: language)) \(style.integer(number))",
        section: .segmentation, ancestors: [tiers])
      return page(at: TierAccountPages.address(ofPage: number), heading: heading) {
        TierAccountsPage(pages, number: number, in: $0)
      }
    }
  }

  private func whiteSpacePages(_ matrix: WhiteSpaceMatrix) -> [Page] {
    (1...WhiteSpacePage.count(matrix)).map { number in
      page(at: WhiteSpacePage.address(ofPage: number), heading: heading(FrameText.whiteSpace)) {
        WhiteSpacePage(matrix, page: number, in: $0)
      }
    }
  }

  private func heading(
    _ title: some InterfaceText, section: SiteSection? = .segmentation
  ) -> PageHeading {
    PageHeading(title: title.text(in: language), section: section)
  }
}
