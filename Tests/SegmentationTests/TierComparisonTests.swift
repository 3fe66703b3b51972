import AccountModel
import Diagnostics
import Localization
import Segmentation
import Testing

struct TierComparisonTests {
  /// Volume and tenure, worth `volume` and `tenure` of the weights; A from `threshold` on.
  private func model(
    volume: Int, tenure: Int, from threshold: Int, lifts: Bool = false
  ) -> TierModel {
    TierModel(
      criteria: [
        TierModel.Criterion(
          measure: .volume, weight: ExactDecimal(volume),
          normalisation: .target(floor: 0, target: 1000)),
        TierModel.Criterion(
          measure: .tenure, weight: ExactDecimal(tenure),
          normalisation: .target(floor: 0, target: 5)),
      ],
      tiers: [
        TierModel.Tier(code: "A", name: Phrase(verbatim: "A"), threshold: ExactDecimal(threshold)),
        TierModel.Tier(code: "B", name: Phrase(verbatim: "B"), threshold: ExactDecimal(20)),
        TierModel.Tier(code: "C", name: Phrase(verbatim: "C"), threshold: nil),
      ],
      missing: .renormalise,
      guardRails: TierModel.GuardRails(
        liftsClassA: lifts, capsWithoutRevenue: false, minimumCoverage: 0))
  }

  private func comparison(_ now: TierModel, _ other: TierModel) throws -> TierComparison {
    var fixture = PortfolioFixture()
    fixture.configuration.tiers = now
    fixture.rows = [
      PortfolioFixture.Row("large", "1", "2025-12-31", 90_000),
      PortfolioFixture.Row("old", "2", "2015-12-31", 100),
      PortfolioFixture.Row("old", "3", "2025-12-31", 10_000),
    ]
    let portfolio = try fixture.portfolio()
    let changed = portfolio.library.replacing(tiers: other)
    return TierComparison(portfolio, Portfolio.classify(changed, asOf: portfolio.asOf).value)
  }

  @Test func `a move says which criterion makes it, up before down`() throws {
    let comparison = try comparison(
      model(volume: 50, tenure: 50, from: 50), model(volume: 100, tenure: 0, from: 50))
    #expect(comparison.moves.map(\.account) == ["large", "old"])
    #expect(comparison.moves.map(\.from) == ["B", "A"])
    #expect(comparison.moves.map(\.to) == ["A", "C"])
    #expect(comparison.moves[0].cause == .criterion(.volume, ExactDecimal(45)))
    #expect(comparison.moves[1].cause == .criterion(.tenure, ExactDecimal(-50)))
    #expect(comparison.unmoved == 0)
    #expect(comparison.counts.map(\.before) == [1, 1, 0, 0])
    #expect(comparison.counts.map(\.after) == [1, 0, 1, 0])
  }

  @Test func `a lower threshold moves an account whatever its score does`() throws {
    let comparison = try comparison(
      model(volume: 50, tenure: 50, from: 50), model(volume: 50, tenure: 50, from: 40))
    #expect(comparison.moves.map(\.account) == ["large"])
    #expect(comparison.moves[0].cause == .threshold)
    #expect(comparison.unmoved == 1)
  }

  @Test func `a guard rail of one model is the cause`() throws {
    let comparison = try comparison(
      model(volume: 0, tenure: 100, from: 50), model(volume: 0, tenure: 100, from: 50, lifts: true))
    #expect(comparison.moves.map(\.account) == ["large"])
    guard case .rule(let rule)? = comparison.moves[0].cause else {
      Issue.record("no rule")
      return
    }
    #expect(rule.kind == .classAFloor)
  }

  @Test func `the present model moves nobody`() throws {
    let model = model(volume: 50, tenure: 50, from: 50)
    #expect(try comparison(model, model).moves.isEmpty)
  }
}
