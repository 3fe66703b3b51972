import AccountModel
import Localization
import Segmentation
import SourceFormats

/// What `products.csv` says of the products, for the page about white space.
struct ProductRows {
  let scope: PageScope

  private static let limit = 500

  /// Products with a group, a price, days or a place below another; in order of name, those that are
  /// no longer offered last.
  var rows: [NamedValues] {
    let asOf = scope.site.asOf
    let described = scope.site.portfolio.tables.products.filter(\.isDescribed)
    let offered = scope.site.style.sorted(described.filter { $0.isOffered(on: asOf) }, by: title)
    let others = scope.site.style.sorted(described.filter { !$0.isOffered(on: asOf) }, by: title)
    return (offered + others).prefix(Self.limit).map(row)
  }

  private func title(_ product: Product) -> String { scope.text(product.name) }

  private func row(_ product: Product) -> NamedValues {
    [
      .name: .html(scope.code(product.id, in: .product)),
      .group: .html(product.category.map { scope.name(scope.text($0)) }),
      .parent: .html(product.parent.map { scope.code($0, in: .product) }),
      .listPrice: .html(
        product.listPrice.map {
          scope.declared(Money($0, currency: scope.site.configuration.currency))
        }),
      // The cells show money and days as people write them.
      .sortAmount: .text(product.listPrice?.description ?? ""),
      .launched: .html(scope.date(product.launched)),
      .sortDate: .text(product.launched?.iso ?? ""),
      .retired: .html(scope.date(product.retired)),
      .isOffered: .flag(product.isOffered(on: scope.site.asOf)),
    ]
  }
}

extension Product {
  /// Whether the file says more of the product than its name.
  fileprivate var isDescribed: Bool {
    category != nil || parent != nil || listPrice != nil || launched != nil || retired != nil
      || !isActive
  }
}
