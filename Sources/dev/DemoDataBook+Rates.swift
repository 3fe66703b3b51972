import AccountModel

extension DemoDataBook {
  /// Euros for one unit of the currency; the rate of a month holds from its first day.
  static func rate(of currency: String, in month: CalendarMonth) -> Double {
    let offset = Int(month.index - firstMonth.index)
    // A slow wave and a quicker one, in parts of ten thousand.
    let wave = triangle(offset, period: 22) * 3 + triangle(offset + 5, period: 7)
    return switch currency {
    case "GBP": Double(11_650 + wave * 11) / 10_000
    case "PLN": Double(2_318 + wave * 2) / 10_000
    default: 1
    }
  }

  /// A wave of -10...10.
  private static func triangle(_ step: Int, period: Int) -> Int {
    let position = step % period * 40 / period
    return position < 20 ? position - 10 : 30 - position
  }

  /// `fx.csv`: the rate of each month for each foreign currency.
  var rates: DemoDataTable {
    var table = DemoDataTable(name: "fx.csv", columns: ["date", "currency", "rate_to_base"])
    for offset in 0..<Self.monthCount {
      let month = Self.firstMonth.adding(months: offset)
      for currency in ["GBP", "PLN"] {
        let parts = Int((Self.rate(of: currency, in: month) * 10_000).rounded())
        let digits = String(100_000 + parts % 10_000).dropFirst(2)
        table.append([month.firstDay.iso, currency, "\(parts / 10_000).\(digits)"])
      }
    }
    return table
  }
}
