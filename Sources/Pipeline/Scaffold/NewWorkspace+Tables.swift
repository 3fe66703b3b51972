internal import AccountModel

extension NewWorkspace {
  /// Two years of monthly orders of two products, and the list of products.
  var tables: [ScaffoldFile] {
    [
      ScaffoldFile(path: "content/data/orders.csv", text: orders),
      ScaffoldFile(path: "content/data/products.csv", text: products),
    ]
  }

  private var orders: String {
    var lines = ["order_id,date,account_id,product_id,amount,currency"]
    for index in 0..<24 {
      let day = date.adding(days: -(23 - index) * 30).iso
      let product = index % 3 == 2 ? "service" : "product"
      // Grows slowly, with a season.
      let amount = 1500 + 45 * index + 210 * (index % 4)
      lines.append(
        "O-\(1001 + index),\(day),\(example.accountKey),\(product),\(amount).00,\(currency)")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var products: String {
    """
    product_id,name,name_pt,name_pl,name_fa
    product,Sample product,Produto de exemplo,Przykładowy produkt,محصول نمونه
    service,Sample service,Serviço de exemplo,Przykładowa usługa,خدمت نمونه

    """
  }
}
