import AccountModel
import Localization
import Segmentation
import Testing

struct TierRobustnessTests {
  /// Volume at its target, tenure at `tenure` of its own; A from 70.
  private func robustness(
    volume: Int, tenure: Int, years: Int
  ) throws -> TierRobustness? {
    var fixture = PortfolioFixture()
    fixture.configuration.tiers = TierModel(
      criteria: [
        TierModel.Criterion(
          measure: .volume, weight: ExactDecimal(volume),
          normalisation: .target(floor: 0, target: 100)),
        TierModel.Criterion(
          measure: .tenure, weight: ExactDecimal(tenure),
          normalisation: .target(floor: 0, target: 10)),
      ],
      tiers: [
        TierModel.Tier(code: "A", name: Phrase(verbatim: "A"), threshold: ExactDecimal(70)),
        TierModel.Tier(code: "B", name: Phrase(verbatim: "B"), threshold: nil),
      ],
      missing: .renormalise,
      guardRails: TierModel.GuardRails(
        liftsClassA: false, capsWithoutRevenue: false, minimumCoverage: 0))
    fixture.rows = [
      PortfolioFixture.Row("acme", "1", "\(2025 - years)-12-31", 100),
      PortfolioFixture.Row("acme", "2", "2025-12-31", 10_000),
    ]
    let card = try fixture.scorecard("acme")
    return TierRobustness(card.tier, model: fixture.configuration.tiers)
  }

  @Test func `a larger weight of a weak criterion can cost the tier`() throws {
    // 60 and 40, values 1 and 0.3: score 72; with 48 instead of 40 it is 74.4 / 108 = 68.9.
    let robustness = try #require(try robustness(volume: 60, tenure: 40, years: 3))
    #expect(robustness.trials.count == 4)
    #expect(robustness.isBorderline)
    #expect(robustness.moves.map(\.measure) == [.volume, .tenure])
    #expect(robustness.moves.map(\.change) == [.less, .more])
    #expect(robustness.moves.map(\.tier) == ["B", "B"])
    #expect(abs(robustness.moves[1].score - 68.9) < 0.1)
  }

  @Test func `far from a threshold no weight matters`() throws {
    let robustness = try #require(try robustness(volume: 60, tenure: 40, years: 9))
    #expect(!robustness.isBorderline)
    #expect(robustness.trials.allSatisfy { $0.tier == "A" })
  }

  @Test func `a criterion without weight is not tried`() throws {
    let robustness = try #require(try robustness(volume: 60, tenure: 0, years: 9))
    #expect(robustness.trials.map(\.measure) == [.volume, .volume])
  }
}
