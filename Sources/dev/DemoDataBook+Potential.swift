import AccountModel

extension DemoDataBook {
  /// `potential.csv`: what each account spends in our field, with us and with others, estimated
  /// once a year.
  var potential: DemoDataTable {
    var table = DemoDataTable(
      name: "potential.csv",
      columns: [
        "account_id", "product_id", "year", "with", "spend", "currency", "competitor_id",
        "contract_end", "appetite", "confidence", "source",
      ])
    for year in [2025, 2026] {
      for (index, profile) in profiles.enumerated() where profile.last >= "\(year)" {
        for entry in spend(of: index, year: year) {
          table.append([
            profile.key, entry.product, String(year), "us", Self.money(entry.spend), "EUR", "", "",
            "", "confirmed", "orders",
          ])
        }
        for rival in profile.rivals {
          table.append(rivalCells(rival, profile: profile, year: year))
        }
      }
    }
    return table
  }

  private func rivalCells(
    _ rival: DemoDataProfile.Rival, profile: DemoDataProfile, year: Int
  ) -> [String] {
    let isKnown = rival.spend > 0
    let spend = rival.spend * (year == 2025 ? 940 : 1000)
    return [
      profile.key, rival.product, String(year), rival.with, isKnown ? Self.money(spend) : "",
      isKnown ? "EUR" : "", rival.competitor, rival.contractEnd, String(rival.appetite),
      rival.contractEnd.isEmpty ? "assumed" : "confirmed",
      rival.contractEnd.isEmpty ? "estimate by the account team" : "told by the customer",
    ]
  }

  /// Euros a year by product, up to the next hundred: of 2026 the twelve months to its middle.
  private func spend(of profile: Int, year: Int) -> [(product: String, spend: Double)] {
    let from = year == 2026 ? "2025-07-01" : "2025-01-01"
    let to = year == 2026 ? "2026-06-30" : "2025-12-31"
    let bought = lines.filter {
      $0.profile == profile && $0.date.iso >= from && $0.date.iso <= to
    }
    return DemoDataProduct.catalogue.compactMap { product in
      let sum = bought.filter { $0.product.id == product.id }.reduce(0) { $0 + $1.amount }
      let rounded = (sum / 100).rounded(.up) * 100
      return rounded > 0 ? (product.id, rounded) : nil
    }
  }
}
