/// Everything the CSV files say.
package struct DataTables: Sendable {
  package let ledger: Ledger
  /// In order of id; every product that any file names is here.
  package let products: [Product]
  /// In file order.
  package let satisfaction: [SatisfactionAnswer]
  package let wallet: [WalletEntry]
  package let serviceCosts: [ServiceCost]
  package let targets: [Target]
  /// In path order.
  package let sources: [TableSource]
  package let rates: ExchangeRates

  package init(
    ledger: Ledger, products: [Product] = [], satisfaction: [SatisfactionAnswer] = [],
    wallet: [WalletEntry] = [], serviceCosts: [ServiceCost] = [], targets: [Target] = [],
    sources: [TableSource] = [], rates: ExchangeRates = .none
  ) {
    self.ledger = ledger
    self.products = products
    self.satisfaction = satisfaction
    self.wallet = wallet
    self.serviceCosts = serviceCosts
    self.targets = targets
    self.sources = sources
    self.rates = rates
  }

  package static let empty = DataTables(ledger: .empty)
}
