import AccountModel
import Localization
import Segmentation

/// The trailing revenue of an account by product category.
struct ProductMix {
  struct Part: Hashable {
    /// Nil for the rows without a category.
    let category: Phrase?
    let revenue: ExactDecimal
  }

  /// The largest first, what has no category last; parts of nothing are absent.
  let parts: [Part]
  /// The sum of the parts, which is the account's trailing revenue.
  let total: ExactDecimal

  /// - Parameters:
  ///   - trailing: the account's whole trailing revenue; what its products do not explain has no
  ///     category.
  ///   - category: of a product; nil where no file names one.
  init(
    _ products: [ProductRevenue], trailing: ExactDecimal, category: (String) -> Phrase?
  ) {
    var sums: [String: Part] = [:]
    var unnamed = trailing
    for product in products {
      guard let category = category(product.product) else { continue }
      // Its translations may differ from row to row; the name in the file decides.
      let name = category.text(in: .english)
      let sum = sums[name]
      sums[name] = Part(
        category: sum?.category ?? category, revenue: (sum?.revenue ?? .zero) + product.trailing)
      unnamed = unnamed - product.trailing
    }
    let named = sums.sorted { left, right in
      let (first, second) = (left.value.revenue, right.value.revenue)
      return first == second ? left.key < right.key : second < first
    }.map(\.value)
    let all = named + [Part(category: nil, revenue: unnamed)]
    parts = all.filter { $0.revenue != .zero }
    total = trailing
  }
}
