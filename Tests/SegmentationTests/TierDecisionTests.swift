import AccountModel
import Diagnostics
import Segmentation
import Testing

struct TierDecisionTests {
  /// Two accounts: `big` of class A, `small` of class B; volume counts 60, satisfaction 40.
  private func fixture() throws -> PortfolioFixture {
    var fixture = PortfolioFixture()
    fixture.configuration.tiers = Self.model()
    fixture.rows = [
      .init("big", "1", "2025-02-01", 50_000_00), .init("small", "2", "2025-03-01", 10_000_00),
    ]
    try fixture.answer("big", "2025-05-01", 9)
    try fixture.answer("big", "2025-06-01", 5)
    return fixture
  }

  private static func model(
    missing: TierModel.MissingPolicy = .renormalise, target: Double? = 100_000
  ) -> TierModel {
    TierModel(
      criteria: [
        .init(
          measure: .volume, weight: ExactDecimal(60),
          normalisation: .target(floor: 0, target: target)),
        .init(
          measure: .satisfaction, weight: ExactDecimal(40),
          normalisation: .target(floor: 5, target: 9)),
      ],
      tiers: TierModel.standard.tiers, missing: missing,
      guardRails: .init(liftsClassA: false, capsWithoutRevenue: false, minimumCoverage: 0.6))
  }

  @Test func `points are weight times value and add up to the score`() throws {
    let decision = try fixture().scorecard("big").tier
    // 60 * 50,000 / 100,000 = 30; 40 * (7 - 5) / 4 = 20.
    #expect(decision.criteria.map(\.points) == [ExactDecimal("30.000"), ExactDecimal("20.000")])
    #expect(decision.criteria.map(\.maximum) == [ExactDecimal(60), ExactDecimal(40)])
    #expect(decision.score == .value(ExactDecimal(50)))
    #expect(decision.tier == "B")
    #expect(decision.coverage == 1)
    #expect(!decision.isProvisional)
    #expect(decision.pointsAboveLower == ExactDecimal(5))
  }

  @Test func `each criterion alone says what the next tier would take`() throws {
    let up = try #require(fixture().scorecard("big").tier.up)
    #expect(up.tier == "A")
    #expect(up.points == ExactDecimal(20))
    // +20 points: +33,333.33 of revenue, or two grades of satisfaction.
    #expect(up.ways.map(\.measure) == [.volume, .satisfaction])
    let revenue = try #require(up.ways.first?.needed)
    #expect(abs(revenue - 83_333.333_333_333) < 1e-6)
    #expect(up.ways.last?.needed == 9)
  }

  @Test func `a criterion that cannot reach the next tier alone says so`() throws {
    var fixture = try fixture()
    fixture.rows[1] = .init("small", "2", "2025-03-01", 1_000_00)
    try fixture.answer("small", "2025-05-01", 5)
    // 0.6 points; 44.4 more are out of reach of satisfaction's 40, but not of the volume's 60.
    let ways = try #require(fixture.scorecard("small").tier.up?.ways)
    #expect(ways.map(\.measure) == [.volume, .satisfaction])
    #expect(ways.map(\.needed) == [75_000, nil])
  }

  @Test(arguments: [
    (TierModel.MissingPolicy.renormalise, "10.000", 0.6),
    (.zero, "6.000", 0.6),
    (.neutral, "26.000", 0.6),
  ])
  func `a missing value follows the policy`(
    policy: TierModel.MissingPolicy, score: String, coverage: Double
  ) throws {
    var fixture = try fixture()
    fixture.configuration.tiers = Self.model(missing: policy)
    let decision = try fixture.scorecard("small").tier
    #expect(decision.score == .value(try #require(ExactDecimal(score))))
    #expect(decision.coverage == coverage)
    #expect(decision.criteria[1].raw == .undefined(.missingInput))
    #expect(decision.criteria[1].counts == (policy != .renormalise))
  }

  @Test func `a score of exactly the threshold is in the tier, whatever thirds it is made of`()
    throws
  {
    var fixture = PortfolioFixture()
    fixture.rows = [.init("a", "1", "2025-02-01", 100_00)]
    fixture.accounts = [Account(id: "a", title: "A")]
    fixture.accounts[0].strategicValue = 3
    fixture.accounts[0].referenceValue = 2
    // n = 1/3 and 2/3 by thirds of the anchors; 55/3 + 80/3 = 45 exactly.
    fixture.configuration.tiers = TierModel(
      criteria: [
        .init(
          measure: .volume, weight: ExactDecimal(55),
          normalisation: .target(floor: 0, target: 300)),
        .init(
          measure: .strategicValue, weight: ExactDecimal(40),
          normalisation: .target(floor: 1, target: 4)),
        .init(
          measure: .referenceValue, weight: ExactDecimal(5), normalisation: .map(["2": 0])),
      ],
      tiers: TierModel.standard.tiers, missing: .renormalise,
      guardRails: .init(liftsClassA: false, capsWithoutRevenue: false, minimumCoverage: 0.6))
    let decision = try fixture.scorecard("a").tier
    #expect(decision.score == .value(ExactDecimal(45)))
    #expect(decision.tier == "B")
    #expect(decision.pointsAboveLower == .zero)
    // 18.333... and 26.666...: the shown points still add up.
    #expect(
      decision.criteria.map(\.points)
        == [ExactDecimal("18.333"), ExactDecimal("26.667"), ExactDecimal("0.000")])
  }

  @Test func `the waterfall leads from the mean account to the score`() throws {
    let fixture = try fixture()
    let decision = try fixture.scorecard("big").tier
    // Mean volume (0.5 + 0.1) / 2 = 0.3; satisfaction of one account: its own 0.5.
    #expect(decision.criteria.map { $0.difference ?? .nan } == [12, 0])
    #expect(decision.meanScore == .value(38))
  }

  @Test func `anchors that the model leaves out come from the data and are marked`() throws {
    var fixture = try fixture()
    fixture.configuration.tiers = TierModel.standard
    let criteria = try fixture.scorecard("big").tier.criteria
    let volume = try #require(criteria.first)
    // Class A is `big` alone; the smallest account above class C is `small`.
    #expect(volume.anchors?.floor == 10_000)
    #expect(volume.anchors?.target == 50_000)
    #expect(volume.anchors?.isRelative == true)
    #expect(criteria[2].anchors?.isRelative == false)
  }

  @Test func `each input names the rows or the field that it comes from`() throws {
    var fixture = try fixture()
    fixture.accounts = [Account(id: "big", title: "Big")]
    fixture.accounts[0].customerSince = try day("2020-12-31")
    fixture.configuration.tiers = TierModel.standard
    let criteria = try fixture.scorecard("big").tier.criteria
    guard case .rows(let orders) = criteria[0].source else {
      Issue.record("volume comes from rows")
      return
    }
    #expect(orders.first == SourceRow(file: "content/data/orders.csv", line: 2))
    guard case .rows(let answers) = criteria[2].source else {
      Issue.record("satisfaction comes from rows")
      return
    }
    #expect(answers.count == 2)
    #expect(answers.last == SourceRow(file: "content/data/satisfaction.csv", line: 3))
    guard case .field = criteria[4].source else {
      Issue.record("tenure comes from the dossier")
      return
    }
    #expect(criteria[4].raw == .value(.number(Double(1826 * 4) / 1461)))
  }

  @Test func `growth stands in where no potential is known`() throws {
    var fixture = try fixture()
    fixture.configuration.tiers = TierModel.standard
    fixture.rows.append(.init("big", "0", "2024-02-01", 40_000_00))
    var growth = try fixture.scorecard("big").tier.criteria[1]
    #expect(growth.quantity == .growth)
    #expect(growth.raw == .value(.number(0.25)))
    #expect(growth.normalised == .value(0.9))
    fixture.spend("big", 2025, .us, 50_000)
    fixture.spend("big", 2025, .competitor, 30_000)
    growth = try fixture.scorecard("big").tier.criteria[1]
    #expect(growth.quantity == .whiteSpace)
    #expect(growth.raw == .value(.number(30_000)))
  }

  @Test func `no white space at the best accounts does not give everybody all points`() throws {
    var fixture = try fixture()
    fixture.configuration.tiers = TierModel.standard
    fixture.spend("big", 2025, .us, 1)
    var growth = try fixture.scorecard("big").tier.criteria[1]
    #expect(growth.quantity == .whiteSpace)
    #expect(growth.raw == .value(.number(0)))
    #expect(growth.normalised.value == nil)
    fixture.spend("small", 2025, .competitor, 900_000)
    growth = try fixture.scorecard("big").tier.criteria[1]
    #expect(growth.normalised == .value(0))
    #expect(try fixture.scorecard("small").tier.criteria[1].normalised == .value(1))
  }
}
