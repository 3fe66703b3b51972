import AccountModel
import Segmentation
import Testing

struct TierReportTests {
  private func report() throws -> TierReport {
    var fixture = PortfolioFixture()
    fixture.configuration.tiers = TierModel(
      criteria: [
        .init(
          measure: .volume, weight: ExactDecimal(60),
          normalisation: .target(floor: 0, target: 100_000)),
        .init(
          measure: .satisfaction, weight: ExactDecimal(40),
          normalisation: .target(floor: 5, target: 9)),
      ],
      tiers: TierModel.standard.tiers, missing: .renormalise,
      guardRails: .init(liftsClassA: true, capsWithoutRevenue: true, minimumCoverage: 0.7))
    fixture.accounts = [Account(id: "big", title: "Big Dairy")]
    fixture.accounts[0].tierOverride = .init(
      tier: "A", reason: "image customer", until: try day("2026-12-31"))
    fixture.rows = [
      .init("big", "1", "2025-02-01", 50_000_00), .init("small", "2", "2025-03-01", 10_000_00),
    ]
    try fixture.answer("big", "2025-05-01", 7)
    return TierReport(try fixture.portfolio(), language: fixture.configuration.languages[0])
  }

  @Test func `the table lists accounts by tier and score`() throws {
    let table = try report().table
    #expect(
      table == """
        Tiers as of Dec 31, 2025

        Tier  Account  Score  Revenue, 12 months  Growth  ABC-XYZ  Remarks
        A     big       50.0          €50,000.00       –  AZ       set by hand
        C     small     10.0          €10,000.00       –  BZ       candidate, provisional

        """)
  }

  @Test func `the explanation shows points, sources, rules and the way up`() throws {
    let explanation = try report().explanation(of: "big")
    #expect(
      explanation == """
        Big Dairy (big): Tier A, Score 50.000

        Criterion             Value      No … all points  Points       of  vs mean  Source
        Purchase volume  €50,000.00  €0.00 … €100,000.00  30.000   60.000    +12.0  content/data/orders.csv:2
        Satisfaction              7                5 … 9  20.000   40.000      0.0  content/data/satisfaction.csv:2
        Score                                             50.000  100.000    +12.0

        100% of the weights have a value.

        set by hand (→ 2026-12-31): image customer: B → A

        By score alone, tier A needs 20.000 more points, by one of:
          Purchase volume: €50,000.00 → €83,333.33
          Satisfaction: 7 → 9
        The score is 5.000 points above the next lower tier.

        The tier stays the same with any one weight a fifth smaller or larger.

        """)
  }

  @Test func `an account that nothing names has no explanation`() throws {
    #expect(try report().explanation(of: "nobody") == nil)
  }
}
