import AccountModel
import Segmentation
import Testing

struct CriterionMeasureTests {
  private func model(
    _ measure: TierModel.Measure, _ normalisation: TierModel.Normalisation
  ) -> TierModel {
    TierModel(
      criteria: [.init(measure: measure, weight: ExactDecimal(1), normalisation: normalisation)],
      tiers: TierModel.standard.tiers, missing: .renormalise,
      guardRails: .init(liftsClassA: false, capsWithoutRevenue: false, minimumCoverage: 0))
  }

  private func criterion(_ fixture: PortfolioFixture) throws -> CriterionScore {
    try #require(fixture.scorecard("a").tier.criteria.first)
  }

  @Test func `order rhythm counts days since the last order against the usual gap`() throws {
    var fixture = PortfolioFixture()
    fixture.configuration.tiers = model(.overdueRatio, .target(floor: nil, target: nil))
    fixture.rows = ["2025-11-01", "2025-11-11", "2025-11-21", "2025-12-01"].enumerated().map {
      .init("a", "\($0.offset)", $0.element, 100)
    }
    // 30 days / 10 days = 3, half the way from 5 to 1.
    let overdue = try criterion(fixture)
    #expect(overdue.raw == .value(.number(3)))
    #expect(overdue.points == ExactDecimal("50.000"))
  }

  @Test func `payment discipline counts the mean days late`() throws {
    var fixture = PortfolioFixture()
    fixture.configuration.tiers = model(.daysLate, .target(floor: nil, target: nil))
    try fixture.invoice("a", "1", "2025-03-01", 100, due: "2025-04-01", paid: "2025-04-07")
    try fixture.invoice("a", "2", "2025-05-01", 100, due: "2025-06-01", paid: "2025-06-01")
    // (6 + 0) / 2 = 3 days, 27 of the 30 days that cost all points.
    let late = try criterion(fixture)
    #expect(late.raw == .value(.number(3)))
    #expect(late.points == ExactDecimal("90.000"))
  }

  @Test func `the nine-box cell is looked up in the map`() throws {
    var fixture = PortfolioFixture()
    fixture.configuration.tiers = model(.nineBox, .map(["AX": 0.75]))
    fixture.rows = (1...12).map {
      .init("a", "\($0)", $0 < 10 ? "2025-0\($0)-10" : "2025-\($0)-10", 1000)
    }
    let cell = try criterion(fixture)
    #expect(cell.raw == .value(.word("AX")))
    #expect(cell.points == ExactDecimal("75.000"))
  }

  @Test func `growth is measured against the year before`() throws {
    var fixture = PortfolioFixture()
    fixture.configuration.tiers = model(.growth, .target(floor: -0.2, target: 0.3))
    fixture.rows = [.init("a", "1", "2024-05-01", 1000), .init("a", "2", "2025-05-01", 1050)]
    let growth = try criterion(fixture)
    #expect(growth.raw == .value(.number(0.05)))
    #expect(growth.points == ExactDecimal("50.000"))
  }

  @Test(arguments: [
    (TierModel.GuardRails.Rail.tier("A"), "A"), (.secondTier, "B"), (.tier("C"), "C"), (.off, "C"),
  ])
  func `class A is lifted to the tier that the rail names`(
    rail: TierModel.GuardRails.Rail, tier: String
  ) throws {
    var fixture = PortfolioFixture()
    fixture.rows = [.init("a", "1", "2025-02-01", 1000)]
    fixture.configuration.tiers = TierModel(
      criteria: [
        .init(
          measure: .volume, weight: ExactDecimal(1),
          normalisation: .target(floor: 0, target: 1_000_000))
      ],
      tiers: TierModel.standard.tiers, missing: .renormalise,
      guardRails: .init(classA: rail, withoutRevenue: .off, minimumCoverage: 0))
    #expect(try fixture.scorecard("a").tier.tier == tier)
  }

  @Test(arguments: [
    (TierModel.GuardRails.Rail.tier("C"), "C"), (.secondTier, "B"), (.off, "A"),
  ])
  func `without revenue the tier that the rail names is the highest`(
    rail: TierModel.GuardRails.Rail, tier: String
  ) throws {
    var fixture = PortfolioFixture()
    fixture.rows = [.init("a", "1", "2020-02-01", 1000)]
    fixture.configuration.tiers = TierModel(
      criteria: [
        .init(
          measure: .tenure, weight: ExactDecimal(1), normalisation: .target(floor: 0, target: 2))
      ],
      tiers: TierModel.standard.tiers, missing: .renormalise,
      guardRails: .init(classA: .off, withoutRevenue: rail, minimumCoverage: 0))
    let decision = try fixture.scorecard("a").tier
    #expect(decision.tier == tier)
  }
}
