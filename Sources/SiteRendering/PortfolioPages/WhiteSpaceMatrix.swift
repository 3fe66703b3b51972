import AccountModel
import Segmentation

/// Accounts by products: what is bought, what goes elsewhere, what is open.
struct WhiteSpaceMatrix: Sendable {
  struct Row: Sendable {
    let scorecard: Scorecard
    /// One for each product, in their order.
    let cells: [WhiteSpaceCell]
    /// The sum of the gaps.
    let gap: ExactDecimal
  }

  /// Products on offer on the as-of date, by the sum of their gaps and revenue, the largest first.
  let products: [Product]
  /// Accounts with revenue or a stated potential, by gap, then by revenue.
  let rows: [Row]

  init(_ portfolio: Portfolio) {
    let entries = Dictionary(grouping: portfolio.tables.wallet, by: \.account)
    let listed = portfolio.tables.products.filter { $0.isOffered(on: portfolio.asOf) }
    let all = portfolio.scorecards.compactMap { scorecard -> Row? in
      let current = scorecard.currentEntries(
        of: entries[scorecard.account] ?? [], asOf: portfolio.asOf)
      guard scorecard.metrics.revenue.all > .zero || !current.isEmpty else { return nil }
      return Row(
        scorecard, bought: portfolio.products(of: scorecard.account), products: listed,
        entries: Dictionary(grouping: current, by: \.product))
    }
    let value = listed.indices.map { index in
      all.reduce(ExactDecimal.zero) { $0 + ($1.cells[index].amount ?? .zero) }
    }
    let order = listed.indices.sorted { left, right in
      value[left] == value[right] ? left < right : value[right] < value[left]
    }
    products = order.map { listed[$0] }
    rows = all.map { row in
      Row(scorecard: row.scorecard, cells: order.map { row.cells[$0] }, gap: row.gap)
    }.sorted { left, right in
      if left.gap != right.gap { return right.gap < left.gap }
      let (first, second) = (
        left.scorecard.metrics.revenue.trailing, right.scorecard.metrics.revenue.trailing
      )
      return first == second
        ? left.scorecard.account < right.scorecard.account : second < first
    }
  }

  /// The largest gaps of all, largest first.
  func largestGaps(_ count: Int) -> [(row: Row, product: Product, gap: ExactDecimal)] {
    let gaps = rows.flatMap { row in
      zip(products, row.cells).compactMap { product, cell in
        cell.gap.map { (row: row, product: product, gap: $0) }
      }
    }.filter { $0.gap > .zero }
    return Array(gaps.sorted { $1.gap < $0.gap }.prefix(count))
  }
}

extension WhiteSpaceMatrix.Row {
  fileprivate init(
    _ scorecard: Scorecard, bought: [ProductRevenue], products: [Product],
    entries: [String: [WalletEntry]]
  ) {
    let revenue = Dictionary(
      bought.map { ($0.product, $0) }, uniquingKeysWith: { first, _ in first })
    let cells = products.map {
      WhiteSpaceCell(bought: revenue[$0.id], entries: entries[$0.id] ?? [])
    }
    self.init(
      scorecard: scorecard, cells: cells,
      gap: cells.reduce(ExactDecimal.zero) { $0 + ($1.gap ?? .zero) })
  }
}
