import AccountModel

/// What an account spends in all on what we could supply, by the year of the statement.
struct StatedPotential: Sendable {
  /// Ascending by year.
  private let years: [(year: Int, amount: ExactDecimal)]

  init(_ entries: [WalletEntry]) {
    let counted = entries.filter(\.isOfPotential)
    years = Set(counted.map(\.year)).sorted().map { year in
      let spends = counted.lazy.filter { $0.year == year }.compactMap(\.spend)
      return (year, spends.reduce(ExactDecimal.zero, +))
    }
  }

  /// The latest statement of a year not after that of the day; nil without one.
  func latest(asOf: CalendarDate) -> (year: Int, amount: ExactDecimal)? {
    guard !years.isEmpty else { return nil }
    let year = asOf.year
    return years.last { $0.year <= year }
  }

  /// max(0, potential - revenue); nil without a potential.
  func whiteSpace(revenue: ExactDecimal, asOf: CalendarDate) -> ExactDecimal? {
    latest(asOf: asOf).map { max(.zero, $0.amount - revenue) }
  }
}

extension WalletEntry {
  /// Whether the row states spending that counts.
  var isOfPotential: Bool {
    supplier != .unknown && supplier != .notApplicable && spend != nil
  }
}
