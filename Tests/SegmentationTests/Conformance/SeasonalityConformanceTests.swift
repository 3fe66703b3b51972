import AccountModel
import Foundation
import Segmentation
import TestSupport
import Testing

/// Seasonal indices and adjusted variation against the expected results of public data.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct SeasonalityConformanceTests {
  private struct Expected: Decodable {
    let months: [String]
    let portfolio: [String]
    /// By two-digit month.
    let index: [String: Double]
    let cv_portfolio_raw: Double
    let cv_portfolio_adj: Double
    let accounts: Int
    let median_relative_cv_reduction: Double
    let median_reduction_top200: Double
    let x_or_y_raw: Int
    let x_or_y_adj: Int
  }

  private func expected() throws -> Expected {
    let bytes = try SharedData.bytes("online-retail-uci/expected/seasonal_2011-11-30.json")
    return try JSONDecoder().decode(Expected.self, from: Data(bytes))
  }

  @Test func `indices and adjusted months of the portfolio equal the reference`() async throws {
    let portfolio = try await ReferenceSet.onlineRetail.portfolio()
    let expected = try expected()
    let season = try #require(portfolio.metrics.seasonality.value)
    #expect(portfolio.metrics.months.map(\.month.iso) == expected.months)
    #expect(
      portfolio.metrics.months.map(\.amount) == expected.portfolio.compactMap { ExactDecimal($0) })
    for (month, index) in expected.index {
      #expect(isClose(season.indices[(Int(month) ?? 0) - 1], index))
    }
    #expect(isClose(season.variation, expected.cv_portfolio_raw))
    #expect(isClose(season.adjustedVariation, expected.cv_portfolio_adj))
    #expect(isClose(season.indices.reduce(0, +), 12))
  }

  @Test func `the variation of every account equals the reference`() async throws {
    let portfolio = try await ReferenceSet.onlineRetail.portfolio()
    let expected = try expected()
    let rows = try SharedTable("online-retail-uci/expected/seasonal_cv_2011-11-30.csv").rows
    let listed = Dictionary(uniqueKeysWithValues: rows.map { ($0["account_id"] ?? "", $0) })
    let found = portfolio.scorecards.compactMap { card in
      portfolio.seasonalVariation(of: card.account).value.map { (card: card, variation: $0) }
    }
    #expect(found.count == expected.accounts && rows.count == expected.accounts)
    let differing = found.filter { entry in
      let row = listed[entry.card.account] ?? [:]
      return row["months"] != String(entry.variation.months)
        || !isClose(entry.variation.variation, Double(row["cv_raw_24m"] ?? "") ?? .nan)
        || !isClose(
          entry.variation.adjustedVariation, Double(row["cv_seasonal_adj_24m"] ?? "") ?? .nan)
    }
    #expect(differing.isEmpty, "\(differing.prefix(5).map(\.card.account))")

    let all = found.map(\.variation)
    #expect(isClose(Self.medianReduction(all), expected.median_relative_cv_reduction))
    let largest = portfolio.scorecards
      .map { ($0.account, $0.metrics.revenue.months.reduce(ExactDecimal.zero) { $0 + $1.amount }) }
      .sorted { $0.1 > $1.1 }.prefix(200).map(\.0)
    let ofLargest = largest.compactMap { portfolio.seasonalVariation(of: $0).value }
    #expect(ofLargest.count == 199)
    #expect(isClose(Self.medianReduction(ofLargest), expected.median_reduction_top200))
    #expect(all.count { $0.variation <= 1 } == expected.x_or_y_raw)
    #expect(all.count { $0.adjustedVariation <= 1 } == expected.x_or_y_adj)
  }

  @Test func `fewer than 24 complete months have no indices`() async throws {
    let portfolio = try await ReferenceSet.northwind.portfolio()
    #expect(portfolio.metrics.seasonality == .undefined(.tooFewPeriods))
  }

  private static func medianReduction(_ variations: [SeasonalVariation]) -> Double {
    let reductions = variations.map { 1 - $0.adjustedVariation / $0.variation }.sorted()
    let middle = reductions.count / 2
    return reductions.count % 2 == 1
      ? reductions[middle] : (reductions[middle - 1] + reductions[middle]) / 2
  }

  private func isClose(_ actual: Double, _ expected: Double) -> Bool {
    abs(actual - expected) <= 1e-9 * max(1, abs(expected))
  }
}
