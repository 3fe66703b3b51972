extension DemoDataBook {
  /// `products.csv`.
  var products: DemoDataTable {
    var table = DemoDataTable(
      name: "products.csv",
      columns: [
        "product_id", "name", "name_pt", "name_pl", "name_fa", "group", "group_pt", "group_pl",
        "group_fa", "parent_id", "list_price",
        "active", "launched", "retired",
      ])
    for product in DemoDataProduct.catalogue {
      table.append(
        [product.id] + product.names + product.group.names + [
          product.parent ?? "", Self.money(product.price),
          product.retired.isEmpty ? "true" : "false", product.launched, product.retired,
        ])
    }
    return table
  }
}
