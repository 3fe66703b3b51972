import AccountModel
import Localization
import Segmentation
import SourceFormats

/// `white-space.html` and, beyond 25 products, `white-space-2.html` and so on.
struct WhiteSpacePage: PortfolioPage {
  static let template = "white-space"
  let values: NamedValues

  /// Columns and rows of a page.
  private static let (productLimit, accountLimit) = (25, 150)

  static func count(_ matrix: WhiteSpaceMatrix) -> Int {
    max((matrix.products.count + productLimit - 1) / productLimit, 1)
  }

  static func address(ofPage page: Int) -> PageAddress {
    page == 1 ? .whiteSpace : PageAddress("white-space-\(page).html")
  }

  init(_ matrix: WhiteSpaceMatrix, page: Int, in scope: PageScope) {
    let start = (page - 1) * Self.productLimit
    let columns = matrix.products.indices.dropFirst(start).prefix(Self.productLimit)
    let products = columns.map { matrix.products[$0] }
    let pages = Self.count(matrix)
    let described = page == 1 ? ProductRows(scope: scope).rows : []
    values = [
      .lead: .text(Self.lead(matrix, in: scope)),
      .chart: page == 1 ? .html(Self.chart(matrix, in: scope)) : nil,
      .definitions: scope.definitions(of: ["potential", "white_space", "share_of_wallet"]),
      .hasDefinitions: .flag(true),
      .legend: .list(Self.legend(in: scope)),
      .products: .list(
        products.map { product -> NamedValues in
          [
            .name: .html(scope.name(scope.text(product.name))),
            .group: .text(product.category.map { scope.text($0) }),
          ]
        }),
      .rows: .list(
        matrix.rows.prefix(Self.accountLimit).map { row in
          let own: NamedValues = [
            .gap: .html(row.gap > .zero ? scope.shortMoney(row.gap) : nil),
            .cells: .list(columns.map { Self.cell(row.cells[$0], in: scope) }),
          ]
          return scope.accountRow(row.scorecard).adding(own)
        }),
      .hasRows: .flag(!matrix.rows.isEmpty && !products.isEmpty),
      .more: matrix.rows.count > Self.accountLimit
        ? .text(
          CountedPhrase.moreAccounts.text(
            matrix.rows.count - Self.accountLimit, in: scope.site.language)) : nil,
      .productRows: .list(described), .hasProducts: .flag(!described.isEmpty),
      .hasPages: .flag(pages > 1),
      .pages: .list(
        (1...pages).map { number -> NamedValues in
          [
            .number: .text(scope.style.integer(number)),
            .href: number == page ? nil : .text(scope.href(to: Self.address(ofPage: number))),
          ]
        }),
    ]
  }

  private static func lead(_ matrix: WhiteSpaceMatrix, in scope: PageScope) -> String {
    let total = matrix.rows.reduce(ExactDecimal.zero) { $0 + $1.gap }
    guard total > .zero else { return scope.text(WhiteSpaceText.wsNoPotential) }
    let accounts = matrix.rows.count { $0.gap > .zero }
    return scope.text(
      .whiteSpaceLead(
        scope.chartShortMoney(total).text,
        CountedPhrase.accounts.text(accounts, in: scope.site.language)))
  }

  private static func legend(in scope: PageScope) -> [NamedValues] {
    let all: [WhiteSpaceCell] = [
      .bought(.zero, open: nil), .lapsed, .competitor(nil, nil), .inHouse(nil), .potential(nil),
      .notApplicable, .unknown,
    ]
    return all.map { cell in
      [
        .symbol: .text(cell.symbol), .label: .text(scope.text(cell.label)),
        .style: .text(cell.style),
      ]
    }
  }

  private static func cell(_ cell: WhiteSpaceCell, in scope: PageScope) -> NamedValues {
    var detail: SafeHTML?
    if case .competitor(_, let name?) = cell {
      let id = DocumentID(.competitor, name)
      detail = scope.name(scope.site.library.competitor(id)?.title ?? name)
    } else if case .bought(_, let open?) = cell, open > .zero {
      detail = "\(scope.text(WhiteSpaceText.wsGap)): \(scope.shortMoney(open))"
    }
    return [
      .symbol: .text(cell.symbol), .label: .text(scope.text(cell.label)),
      .style: .text(cell.style), .amount: .html(cell.amount.map { scope.shortMoney($0) }),
      .detail: .html(detail),
    ]
  }

  private static func chart(_ matrix: WhiteSpaceMatrix, in scope: PageScope) -> SafeHTML? {
    let gaps = matrix.largestGaps(10)
    guard let first = gaps.first else { return nil }
    let chart = RankingBars(
      rows: gaps.map { gap in
        RankingBars.Row(
          name: "\(scope.accountName(gap.row.scorecard.account)) · \(scope.text(gap.product.name))",
          value: scope.chartShortMoney(gap.gap),
          style: scope.tierStyle(gap.row.scorecard.tier.tier))
      }, rowName: scope.text(WhiteSpaceText.wsAccountAndProduct),
      valueName: scope.text(WhiteSpaceText.wsGap))
    let name =
      "\(scope.accountName(first.row.scorecard.account)), \(scope.text(first.product.name))"
    return chart.figure(
      ChartCaption(
        id: "gaps",
        finding: scope.text(
          .whiteSpaceFinding(scope.style.isolated(name), scope.chartShortMoney(first.gap).text)),
        subject: scope.text(Phrase.whiteSpaceGaps),
        description: scope.text(Phrase.whiteSpaceGapsDescription)), in: scope.site.charts)
  }
}
