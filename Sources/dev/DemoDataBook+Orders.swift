import AccountModel

extension DemoDataBook {
  /// `orders.csv`: one row a line; the rows of one order share its number.
  var orders: DemoDataTable {
    var table = DemoDataTable(
      name: "orders.csv",
      columns: [
        "order_id", "date", "account_id", "product_id", "quantity", "list_price", "discount",
        "amount", "cost", "currency", "division", "channel", "order_status", "invoice_date",
        "due_date", "paid_date", "promised_date", "delivered_date", "is_return",
      ])
    var random = DemoDataRandom(seed: seed ^ 0x0DE5)
    var numbers: [Int: Int] = [:]
    var header: (key: String, cells: [String]) = ("", [])
    for line in lines {
      let key = "\(line.profile)-\(line.order)"
      if key != header.key {
        let number = numbers[line.date.year, default: 0] + 1
        numbers[line.date.year] = number
        header = (key, orderCells(of: line, number: number, random: &random))
      }
      table.append(cells(of: line, order: header.cells))
    }
    return table
  }

  /// What the lines of an order share: id, channel, status and the five dates.
  private func orderCells(
    of line: DemoDataOrderLine, number: Int, random: inout DemoDataRandom
  ) -> [String] {
    let profile = profiles[line.profile]
    let prefix = line.isCredit ? "CN" : "SO"
    let digits = String(100_000 + number).dropFirst()
    let id = "\(prefix)\(line.date.year % 100)-\(digits)"
    let channel = ["portal", "mail", "phone", "edi"][random.index(weights: [5, 3, 2, 1]) ?? 0]
    guard !line.isCredit else {
      return [id, channel, "paid", line.date.iso, line.date.iso, line.date.iso, "", "", "true"]
    }
    let isWinter = line.date.month <= 2 || line.date.month == 12
    let onTime = isWinter ? profile.onTime - (1 - profile.onTime) / 3 : profile.onTime
    let promised = line.date.adding(days: random.integer(in: 3...9))
    let delivered = promised.adding(
      days: random.happens(onTime) ? -random.integer(in: 0...2) : random.integer(in: 1...9))
    let due = delivered.adding(days: profile.paymentDays)
    let paid = due.adding(days: random.integer(in: -6...14))
    let isCancelled = random.happens(0.006)
    let status = isCancelled ? "cancelled" : paid <= Self.asOf ? "paid" : "open"
    func known(_ day: CalendarDate) -> String {
      day <= Self.asOf && !isCancelled ? day.iso : ""
    }
    return [
      id, channel, status, known(delivered), isCancelled ? "" : due.iso, known(paid), promised.iso,
      known(delivered), "false",
    ]
  }

  private func cells(of line: DemoDataOrderLine, order: [String]) -> [String] {
    let profile = profiles[line.profile]
    let rate = Self.rate(of: profile.currency, in: CalendarMonth(of: line.date))
    return [
      order[0], line.date.iso, profile.key, line.product.id, String(line.quantity),
      Self.money(line.product.price / rate), Self.money(line.discount),
      Self.money(line.amount / rate), Self.money(line.cost / rate), profile.currency, line.division,
    ] + order[1...]
  }
}
