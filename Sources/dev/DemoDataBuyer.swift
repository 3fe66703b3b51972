import AccountModel

/// Makes the orders of one account.
struct DemoDataBuyer {
  let profile: DemoDataProfile
  let index: Int
  var random: DemoDataRandom
  private var orderCount = 0
  /// Euros that earlier months bought less (or more, if negative) than planned.
  private var carried = 0.0

  init(profile: DemoDataProfile, index: Int, random: DemoDataRandom) {
    self.profile = profile
    self.index = index
    self.random = random
  }

  mutating func lines() -> [DemoDataOrderLine] {
    var result: [DemoDataOrderLine] = []
    for offset in 0..<DemoDataBook.monthCount {
      let month = DemoDataBook.firstMonth.adding(months: offset)
      let days = orderDays(of: month)
      guard !days.isEmpty else { continue }
      var budget = budget(of: month, offset: offset) + carried
      for (position, day) in days.enumerated() {
        let share = budget / Double(days.count - position) * random.factor(spread: 0.25)
        let order = order(on: day, value: max(share, 60))
        result += order
        budget -= order.reduce(0) { $0 + $1.amount }
      }
      carried = min(max(budget, -profile.annual * 90), profile.annual * 90)
    }
    return result + credits(for: result)
  }

  /// Euros to be spent in the month.
  private mutating func budget(of month: CalendarMonth, offset: Int) -> Double {
    let trend = max(0.1, 1 + profile.growth * Double(offset) / 12)
    let season = profile.season.factors[month.month - 1]
    let noise =
      switch profile.rhythm {
      case .steady: random.factor(spread: 0.05)
      case .normal: random.factor(spread: 0.14)
      case .erratic: random.number(in: 0.5...2.9)
      }
    return profile.annual * 1000 / 12 * trend * season * noise
  }

  /// The working days of the month on which the account orders, ascending.
  private mutating func orderDays(of month: CalendarMonth) -> [CalendarDate] {
    if profile.rhythm == .erratic, random.happens(0.42) { return [] }
    let season = profile.season.factors[month.month - 1]
    let pace = profile.ordersPerMonth * (profile.rhythm == .steady ? 1 : 0.5 + season / 2)
    let count = Int(pace) + (random.happens(pace - Double(Int(pace))) ? 1 : 0)
    let length = Double(month.lastDay.days(since: month.firstDay) + 1)
    let step = length / Double(max(count, 1))
    var days: [CalendarDate] = []
    for position in 0..<count {
      let shift =
        profile.rhythm == .steady
        ? random.number(in: 0.35...0.65) : random.number(in: 0...1)
      let day = Int((Double(position) + shift) * step)
      days.append(Self.workingDay(month.firstDay.adding(days: day), in: month))
    }
    return days.filter(isOpen).sorted()
  }

  private func isOpen(_ day: CalendarDate) -> Bool {
    let isPaused =
      !profile.pause.from.isEmpty && day.iso >= profile.pause.from && day.iso <= profile.pause.to
    return day.iso >= profile.first && day.iso <= profile.last && !isPaused
  }

  /// The day itself, or the nearest weekday of the month.
  private static func workingDay(_ day: CalendarDate, in month: CalendarMonth) -> CalendarDate {
    // Day 0 of the count, 1970-01-01, was a Thursday.
    let weekday = (Int(day.dayNumber) + 3) % 7
    guard weekday >= 5 else { return day }
    let later = day.adding(days: 7 - weekday)
    return later <= month.lastDay ? later : day.adding(days: 4 - weekday)
  }
}

extension DemoDataBuyer {
  private mutating func order(on day: CalendarDate, value: Double) -> [DemoDataOrderLine] {
    orderCount += 1
    let lineCount = min(random.integer(in: 1...3), max(1, Int(value / 150)))
    let division =
      profile.divisions.isEmpty
      ? "" : profile.divisions[random.happens(0.68) ? 0 : profile.divisions.count - 1]
    var rest = value
    var lines: [DemoDataOrderLine] = []
    var taken: Set<String> = []
    for position in 0..<lineCount {
      let share = rest / Double(lineCount - position) * random.factor(spread: 0.3)
      guard let product = product(on: day, affordable: share, except: taken) else { continue }
      taken.insert(product.id)
      let discount = (profile.discount * 100 * random.factor(spread: 0.25)).rounded() / 100
      let quantity = max(1, Int((share / (product.price * (1 - discount))).rounded()))
      lines.append(
        DemoDataOrderLine(
          date: day, profile: index, order: orderCount, product: product, quantity: quantity,
          discount: discount, division: division))
      rest -= lines.last?.amount ?? 0
      if rest < 40 { break }
    }
    return lines
  }

  /// A product of the mix that is on sale and not much dearer than `affordable`, else the cheapest.
  private mutating func product(
    on day: CalendarDate, affordable: Double, except taken: Set<String>
  ) -> DemoDataProduct? {
    let offered = profile.mix.compactMap { entry in
      DemoDataProduct.named(entry.product).map { (product: $0, weight: entry.weight) }
    }.filter {
      !taken.contains($0.product.id) && $0.product.launched <= day.iso
        && ($0.product.retired.isEmpty || day.iso <= $0.product.retired)
    }
    let fitting = offered.filter { $0.product.price <= affordable * 1.35 }
    if let choice = random.index(weights: fitting.map(\.weight)) { return fitting[choice].product }
    return offered.map(\.product).min { $0.price < $1.price }
  }

  /// Credit notes for a few of the orders: more where deliveries are late.
  private mutating func credits(for lines: [DemoDataOrderLine]) -> [DemoDataOrderLine] {
    let probability = 0.008 + (1 - profile.onTime) * 0.12
    var credits: [DemoDataOrderLine] = []
    for line in lines where random.happens(probability) {
      let day = line.date.adding(days: random.integer(in: 4...24))
      guard day <= DemoDataBook.asOf, day.iso <= profile.last else { continue }
      orderCount += 1
      credits.append(
        DemoDataOrderLine(
          date: day, profile: index, order: orderCount, product: line.product,
          quantity: -max(1, line.quantity / random.integer(in: 3...9)), discount: line.discount,
          division: line.division))
    }
    return credits
  }
}
