import AccountModel

extension DemoDataBook {
  /// `cost_to_serve.csv`: quarter by quarter, what serving an account cost.
  var costToServe: DemoDataTable {
    var table = DemoDataTable(
      name: "cost_to_serve.csv",
      columns: ["account_id", "period", "kind", "cost", "currency", "hours", "person_id", "note"])
    var random = DemoDataRandom(seed: seed ^ 0xC057)
    for quarter in 0..<10 {
      let start = Self.firstMonth.adding(months: quarter * 3)
      let period = "\(start.year)-Q\(start.month / 3 + 1)"
      for (index, profile) in profiles.enumerated() {
        let revenue = revenue(of: index, from: start, months: 3)
        guard revenue > 0 else { continue }
        for (kind, share) in Self.kinds(of: profile) {
          let cost = revenue * profile.effort * share * random.factor(spread: 0.2)
          guard cost >= 20 else { continue }
          let isWork = ["support", "visits", "kam_time"].contains(kind)
          table.append([
            profile.key, period, kind, Self.money(cost), "EUR",
            isWork ? String(Int((cost / 55).rounded())) : "",
            kind == "visits" || kind == "kam_time" ? profile.owner : "",
            kind == "expedite" ? "deliveries outside the agreed days" : "",
          ])
        }
      }
    }
    return table
  }

  /// The kinds of cost that an account causes, with their share.
  private static func kinds(of profile: DemoDataProfile) -> [(kind: String, share: Double)] {
    var kinds = [("freight", 0.42), ("support", 0.2), ("visits", 0.12), ("kam_time", 0.12)]
    if profile.paymentDays > 30 { kinds.append(("payment_terms", 0.06)) }
    if profile.onTime < 0.93 { kinds += [("expedite", 0.1), ("returns", 0.06)] }
    if profile.discount >= 0.1 { kinds.append(("benefit", 0.08)) }
    return kinds
  }

  private func revenue(of profile: Int, from start: CalendarMonth, months: Int) -> Double {
    let end = start.adding(months: months - 1).lastDay
    return lines.filter {
      $0.profile == profile && $0.date >= start.firstDay && $0.date <= end
    }.reduce(0) { $0 + $1.amount }
  }

  /// `targets.csv`: what is planned for accounts, owners and tiers.
  var targets: DemoDataTable {
    var table = DemoDataTable(
      name: "targets.csv",
      columns: ["account_id", "tier", "owner", "period", "metric", "target", "currency", "stretch"])
    for profile in profiles where profile.target > 0 {
      for (year, factor) in [("2025", 920.0), ("2026", 1000.0)]
      where profile.first < "2025-06" || year == "2026" {
        let target = profile.target * factor
        table.append([
          profile.key, "", "", year, "revenue", Self.money(target), "EUR",
          Self.money((target * 1.08 / 1000).rounded() * 1000),
        ])
      }
      guard profile.onTime < 0.93 else { continue }
      table.append([profile.key, "", "", "2026", "on_time", "97.00", "", ""])
    }
    for owner in Set(profiles.map(\.owner)).sorted() {
      let sum = profiles.filter { $0.owner == owner }.reduce(0) { $0 + max($1.target, $1.annual) }
      table.append([
        "", "", owner, "2026", "revenue", Self.money((sum / 10).rounded() * 10_000), "EUR", "",
      ])
    }
    for (tier, score) in [("A", "8.80"), ("B", "8.40"), ("C", "8.00")] {
      table.append(["", tier, "", "2026", "nps", score, "", ""])
    }
    return table
  }
}
