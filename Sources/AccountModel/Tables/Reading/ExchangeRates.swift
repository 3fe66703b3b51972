/// Rates to the base currency, from `fx.csv`.
package struct ExchangeRates: Sendable {
  /// One row of `fx.csv`: what a unit of the currency is worth in base currency from a day on.
  struct Quote: Sendable, Hashable {
    /// ISO 4217, upper case.
    let currency: String
    let date: CalendarDate
    let rate: ExactDecimal
  }

  /// A converted amount has at most this many decimals.
  private static let scale = 4
  /// A rate has at most this many: some currencies are worth a millionth of others.
  static let rateScale = 12

  let base: String
  /// Knows no other currency than that of amounts which name none.
  package static let none = ExchangeRates(base: "")

  /// Per currency in order of date.
  private var quotes: [String: [Quote]] = [:]

  init(base: String) { self.base = base }

  /// The base, and every currency with a rate, in order of code.
  var currencies: [String] { [base] + quotes.keys.sorted() }

  mutating func add(_ quote: Quote) {
    let list = quotes[quote.currency, default: []]
    let index = list.lastIndex { $0.date <= quote.date }.map { $0 + 1 } ?? 0
    quotes[quote.currency, default: []].insert(quote, at: index)
  }

  /// The amount in base currency by the latest rate on or before `date`, rounded half-even to four
  /// decimals; nil without such a rate.
  func convert(_ amount: CellNumber, from currency: String, on date: CalendarDate) -> CellNumber? {
    guard let converted = convert(amount.exact, from: currency, on: date) else { return nil }
    return CellNumber(converted)
  }

  /// The same for an amount of any size that a table can hold.
  func convert(
    _ amount: ExactDecimal, from currency: String, on date: CalendarDate
  ) -> ExactDecimal? {
    if currency == base { return amount }
    guard let rate = rate(of: currency, on: date) else { return nil }
    return (amount * rate).rounded(places: Self.scale)
  }

  /// An amount of a document in base currency; nil without a rate.
  package func convert(_ money: Money, on date: CalendarDate) -> ExactDecimal? {
    guard let currency = money.currency else { return money.amount }
    return convert(money.amount, from: currency, on: date)
  }

  private func rate(of currency: String, on date: CalendarDate) -> ExactDecimal? {
    guard let list = quotes[currency] else { return nil }
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle].date <= date { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? list[low - 1].rate : nil
  }
}
