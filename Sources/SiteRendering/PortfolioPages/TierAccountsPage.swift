import Localization
import Segmentation

/// `tiers-2.html` and so on: further accounts by tier.
struct TierAccountsPage: PortfolioPage {
  static let template = "tier-accounts"
  let values: NamedValues

  init(_ pages: TierAccountPages, number: Int, in scope: PageScope) {
    values = [
      .accounts: .list(pages.rows(onPage: number).map { scope.accountRow($0) }),
      .pages: .list(pages.links(from: number, in: scope)), .hasPages: .flag(true),
      .number: .text(scope.style.integer(number)),
    ]
  }
}
