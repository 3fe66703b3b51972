import AccountModel
import Diagnostics
import Segmentation
import Testing

struct TierRuleTests {
  private func fixture(
    floor: Double = 0, target: Double = 1_000_000, rails: Bool = true
  ) -> PortfolioFixture {
    var fixture = PortfolioFixture()
    fixture.configuration.tiers = TierModel(
      criteria: [
        .init(
          measure: .volume, weight: ExactDecimal(1),
          normalisation: .target(floor: floor, target: target)),
        .init(
          measure: .strategicValue, weight: ExactDecimal(0),
          normalisation: .target(floor: 1, target: 5)),
      ],
      tiers: TierModel.standard.tiers, missing: .renormalise,
      guardRails: .init(
        liftsClassA: rails, capsWithoutRevenue: rails, minimumCoverage: 0.6))
    fixture.rows = [.init("a", "1", "2025-02-01", 1_000_00)]
    fixture.accounts = [Account(id: "a", title: "A")]
    return fixture
  }

  @Test func `class A by revenue is never below the second tier`() throws {
    let decision = try fixture().scorecard("a").tier
    #expect(decision.scoredTier == "C")
    #expect(decision.tier == "B")
    #expect(decision.rules == [TierRule(kind: .classAFloor, from: "C", to: "B")])
    #expect(decision.score == .value(try #require(ExactDecimal("0.100"))))
    #expect(try fixture(rails: false).scorecard("a").tier.tier == "C")
  }

  @Test func `without revenue an account is never above the second tier`() throws {
    var fixture = fixture(floor: 10, target: 0)
    fixture.rows = [.init("a", "1", "2023-02-01", 1_000_00)]
    let decision = try fixture.scorecard("a").tier
    #expect(decision.scoredTier == "A")
    #expect(decision.tier == "B")
    #expect(decision.rules == [TierRule(kind: .noRevenueCap, from: "A", to: "B")])
  }

  @Test func `an override is a row of its own above the score`() throws {
    var fixture = fixture(rails: false)
    fixture.accounts[0].tierOverride = .init(
      tier: "A", reason: "image customer", until: try day("2025-12-31"))
    let (portfolio, diagnostics) = try parts(fixture)
    let decision = try #require(portfolio.scorecard(of: "a")).tier
    #expect(decision.tier == "A")
    #expect(decision.scoredTier == "C")
    #expect(decision.override?.reason == "image customer")
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    (Account.TierOverride(tier: "A", reason: nil), DiagnosticCode.overrideWithoutReason),
    (Account.TierOverride(tier: "A", reason: ""), .overrideWithoutReason),
    (
      Account.TierOverride(
        tier: "A", reason: "image", until: CalendarDate(iso: "2025-12-30")), .overrideExpired
    ),
    (Account.TierOverride(tier: "a", reason: "image"), .badChoice),
  ])
  func `an override that does not hold is reported and not applied`(
    override: Account.TierOverride, code: DiagnosticCode
  ) throws {
    var fixture = fixture(rails: false)
    fixture.accounts[0].tierOverride = override
    let (portfolio, diagnostics) = try parts(fixture)
    #expect(portfolio.scorecard(of: "a")?.tier.tier == "C")
    #expect(diagnostics.map(\.code) == [code])
  }

  @Test func `a prospect has no tier but by override`() throws {
    var fixture = fixture()
    fixture.accounts.append(Account(id: "p", title: "P"))
    #expect(try fixture.scorecard("p").standing == .prospect)
    #expect(try fixture.scorecard("p").tier.tier == nil)
    fixture.accounts[1].tierOverride = .init(tier: "B", reason: "launch partner")
    #expect(try fixture.scorecard("p").tier.tier == "B")
  }

  @Test func `an account of the orders without dossier is a candidate with a tier`() throws {
    var fixture = fixture()
    fixture.rows.append(.init("zz", "2", "2025-03-01", 10_00))
    let card = try fixture.scorecard("zz")
    #expect(card.standing == .candidate)
    #expect(card.tier.tier == "C")
    let totals = try fixture.portfolio().metrics.totals
    #expect([totals.customers, totals.candidates, totals.prospects] == [1, 1, 0])
  }

  private func parts(_ fixture: PortfolioFixture) throws -> (Portfolio, [Diagnostic]) {
    let classified = try fixture.classified()
    return (classified.value, classified.diagnostics)
  }
}
