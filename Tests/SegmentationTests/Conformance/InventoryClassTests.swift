import AccountModel
import Segmentation
import TestSupport
import Testing

/// ABC and XYZ by the rules of supplychainpy and by ours, on its items.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct InventoryClassTests {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  @Test(arguments: [("xsmall", 9), ("small", 39), ("large", 499)])
  func `both classes of every item equal the reference`(size: String, count: Int) throws {
    let items = try SharedTable("supplychainpy/complete_dataset_\(size).csv").rows
    let expected = try SharedTable("supplychainpy/expected/abcxyz_\(size).csv").rows
    #expect(items.count == expected.count && items.count == count)
    let quantities = try items.map { item in
      try Self.months.map { try #require(Int128(item[$0] ?? "")) }
    }
    let revenues = try zip(items, quantities).map { item, quantities in
      quantities.reduce(0, +) * (try #require(Int128(item["retail_price"] ?? "")))
    }
    let ranking = RevenueRanking(revenues)
    for (position, row) in expected.enumerated() {
      let dispersion = Dispersion(quantities[position])
      let standing = try #require(ranking.standings[position])
      #expect(row["revenue"] == String(revenues[position]))
      #expect(isClose(dispersion.coefficient(), row["cv_pop"]))
      #expect(
        isClose(Double(standing.including) / Double(ranking.total), row["cum_incl"]))
      func abc(_ cuts: [Int], _ crossing: Configuration.ABC.Crossing) -> String? {
        ranking.abcClass(at: position, cuts: cuts.map { ExactDecimal($0) }, crossing: crossing)?
          .rawValue
      }
      func xyz(_ preset: Configuration.XYZ.Preset) -> String? {
        dispersion.xyzClass(cuts: preset.cuts.map(VariationCut.init))?.rawValue
      }
      #expect(abc([80, 90], .down) == row["abc_scp_80_90_incl"])
      #expect(abc([80, 95], .up) == row["abc_up_80_95"])
      #expect(abc([80, 95], .down) == row["abc_down_80_95"])
      #expect(xyz(.percent20and60) == row["xyz_scp_20_60"])
      #expect(xyz(.accounts) == row["xyz_50_100"])
    }
  }

  private func isClose(_ actual: Double?, _ expected: String?) -> Bool {
    guard let actual, let expected = expected.flatMap(Double.init) else { return false }
    return abs(actual - expected) <= 1e-9 * max(1, abs(expected))
  }
}
