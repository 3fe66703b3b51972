/// Rates to the base currency, from `fx.csv`.
struct ExchangeRates: Sendable {
  private struct Rate: Sendable {
    let date: CalendarDate
    let rate: ExactDecimal
  }

  /// A converted amount has at most this many decimals.
  static let scale = 4

  let base: String
  /// Per currency in order of date.
  private var rates: [String: [Rate]] = [:]

  init(base: String) { self.base = base }

  /// Adds a rate; false if the currency has one for the day already, which stays.
  mutating func add(_ rate: ExactDecimal, currency: String, date: CalendarDate) -> Bool {
    let list = rates[currency, default: []]
    let index = list.firstIndex { $0.date >= date } ?? list.count
    if index < list.count, list[index].date == date { return false }
    rates[currency, default: []].insert(Rate(date: date, rate: rate), at: index)
    return true
  }

  /// The amount in base currency by the latest rate on or before `date`, rounded half-even to four
  /// decimals; nil without such a rate.
  func convert(_ amount: CellNumber, from currency: String, on date: CalendarDate) -> CellNumber? {
    if currency == base { return amount }
    guard let rate = rate(of: currency, on: date) else { return nil }
    let product = ExactDecimal(
      coefficient: Int128(amount.mantissa) * rate.coefficient, scale: amount.scale + rate.scale)
    let rounded = product.rounded(places: Self.scale)
    let limit = Int128(CellNumber.limit) * ExactDecimal.powerOfTen(rounded.scale)
    guard rounded.coefficient.magnitude < limit.magnitude else { return nil }
    return CellNumber(mantissa: Int64(rounded.coefficient), scale: rounded.scale)
  }

  private func rate(of currency: String, on date: CalendarDate) -> ExactDecimal? {
    guard let list = rates[currency] else { return nil }
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle].date <= date { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? list[low - 1].rate : nil
  }
}
