import AccountModel

/// All that the demo company sold, line by line, and the tables that follow from it.
struct DemoDataBook {
  /// The day that the demo describes; nothing is later.
  static let asOf = CalendarDate(year: 2026, month: 6, day: 30) ?? CalendarDate(dayNumber: 0)
  static let firstMonth = CalendarMonth(of: asOf).adding(months: -29)
  static let monthCount = 30

  let profiles: [DemoDataProfile]
  let seed: UInt64
  /// In order of date, profile and order.
  let lines: [DemoDataOrderLine]

  init(profiles: [DemoDataProfile], seed: UInt64) {
    self.profiles = profiles
    self.seed = seed
    var lines: [DemoDataOrderLine] = []
    for (index, profile) in profiles.enumerated() {
      // A generator of its own for each account: to change one leaves the others as they are.
      var buyer = DemoDataBuyer(
        profile: profile, index: index, random: DemoDataRandom(seed: seed &+ UInt64(index) &* 7919))
      lines += buyer.lines()
    }
    self.lines = lines.sorted {
      ($0.date, $0.profile, $0.order, $0.isCredit ? 1 : 0, $0.product.id)
        < ($1.date, $1.profile, $1.order, $1.isCredit ? 1 : 0, $1.product.id)
    }
  }

  var tables: [DemoDataTable] {
    [orders, products, satisfaction, potential, costToServe, targets, rates]
  }

  /// Two decimals, rounded half up, as the text of a cell.
  static func money(_ value: Double) -> String {
    let cents = Int((value.magnitude * 100).rounded())
    let rest = cents % 100
    return "\(value < 0 && cents > 0 ? "-" : "")\(cents / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
