import AccountModel

extension Portfolio {
  /// What an account bought by product, in order of product id, over its rows up to the as-of date
  /// that name a product; products that it never bought are absent. Takes time in proportion to the
  /// account's rows.
  package func products(of account: String) -> [ProductRevenue] {
    guard let entries = ledgerEntries(of: account) else { return [] }
    var sums: [Int32: ProductTally] = [:]
    for entry in entries where entry.product >= 0 && entry.date <= asOf {
      sums[entry.product, default: ProductTally()].add(entry, windows)
    }
    let ledger = tables.ledger
    let order = sums.keys.sorted { ledger.products[Int($0)] < ledger.products[Int($1)] }
    return order.compactMap { product in
      guard let tally = sums[product] else { return nil }
      func money(_ units: Int128) -> ExactDecimal {
        ExactDecimal(coefficient: units, scale: ledger.scale)
      }
      return ProductRevenue(
        product: ledger.products[Int(product)], all: money(tally.all),
        trailing: money(tally.trailing), prior: money(tally.prior),
        quantity: tally.quantity.map { ExactDecimal(coefficient: $0, scale: 3) },
        lastDate: tally.lastDate)
    }
  }

  /// Whether `products(of:)` has any.
  package func hasProducts(of account: String) -> Bool {
    ledgerEntries(of: account)?.contains { $0.product >= 0 && $0.date <= asOf } ?? false
  }
}

/// Sums of one product at one account, in units of the ledger's scale.
private struct ProductTally {
  var all: Int128 = 0
  var trailing: Int128 = 0
  var prior: Int128 = 0
  /// In thousandths, of the trailing twelve months; nil once an order does not say.
  var quantity: Int128? = 0
  var lastDate = CalendarDate(dayNumber: .min)

  mutating func add(_ entry: LedgerEntry, _ windows: AsOfWindows) {
    all += Int128(entry.amount)
    if windows.trailing.contains(entry.date) {
      trailing += Int128(entry.amount)
      // A credit without a quantity takes back money, not goods.
      let isKnown = entry.quantity != nil || entry.amount < 0
      quantity = isKnown ? quantity.map { $0 + Int128(entry.quantity ?? 0) } : nil
    } else if windows.prior.contains(entry.date) {
      prior += Int128(entry.amount)
    }
    lastDate = max(lastDate, entry.date)
  }
}
