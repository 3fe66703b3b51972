import AccountModel

extension PortfolioClassifier {
  /// The models fitted once to all accounts with orders, and what they expect of each account; none
  /// where `workspace.yml` asks for none, or nobody wants it.
  static func forecast(
    _ subjects: [Subject], _ library: Library, windows: AsOfWindows, isWanted: Bool
  ) -> (PortfolioForecast?, [OrderForecast]) {
    let settings = library.configuration.forecast
    guard settings.model != .none, isWanted else {
      let off = OrderForecast(undefined: .notConfigured)
      return (nil, [OrderForecast](repeating: off, count: subjects.count))
    }
    let ledger = library.tables.ledger
    let unit = ExactDecimal.powerOfTen(ledger.scale).doubleValue
    var scanner = LedgerScanner(windows: windows)
    let records = subjects.map { subject in
      subject.ledgerPosition.flatMap { position in
        BuyingRecord(
          scanner.orderDays(ledger.accounts[position].entries),
          end: windows.asOf.dayNumber, unit: unit)
      }
    }
    let forecast = PortfolioForecast(
      records.compactMap(\.self), horizonDays: settings.horizonDays)
    return (forecast, records.map(forecast.forecast))
  }
}
