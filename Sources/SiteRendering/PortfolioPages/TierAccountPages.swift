import AccountModel
import Localization
import Segmentation

/// All accounts by tier and score, cut into pages that browsers lay out quickly.
struct TierAccountPages: Sendable {
  /// Rows of a page.
  static let limit = 250

  private let accounts: [Scorecard]

  init(_ portfolio: Portfolio) {
    let order = portfolio.configuration.tiers.tiers.map(\.code)
    func rank(_ scorecard: Scorecard) -> Int {
      scorecard.tier.tier.flatMap { order.firstIndex(of: $0) } ?? order.count
    }
    accounts = portfolio.scorecards.map { (rank($0), $0) }.sorted { left, right in
      if left.0 != right.0 { return left.0 < right.0 }
      let (first, second) = (left.1.tier.score.value, right.1.tier.score.value)
      if first != second { return (second ?? .zero) < (first ?? .zero) }
      return left.1.account < right.1.account
    }.map(\.1)
  }

  var count: Int { (accounts.count + Self.limit - 1) / Self.limit }

  /// - Parameter page: from 1.
  func rows(onPage page: Int) -> ArraySlice<Scorecard> {
    accounts.dropFirst((page - 1) * Self.limit).prefix(Self.limit)
  }

  static func address(ofPage page: Int) -> PageAddress {
    page == 1 ? .tiers : PageAddress("tiers-\(page).html")
  }

  func links(from current: Int, in scope: PageScope) -> [NamedValues] {
    (1...max(count, 1)).map { page in
      [
        .number: .text(scope.style.integer(page)),
        .href: page == current
          ? nil : .text(scope.href(to: Self.address(ofPage: page), anchor: "accounts")),
      ]
    }
  }
}
