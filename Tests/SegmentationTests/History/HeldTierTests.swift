import AccountModel
import Localization
import Segmentation
import Testing

/// The tier of an account is what month-end reviews hold.
struct HeldTierTests {
  /// Revenue of 100 in twelve months is worth 100 points; A from 70, 5 points of band, two reviews down.
  private static func fixture(
    _ asOf: String, hysteresis: Hysteresis = .standard, override: Account.TierOverride? = nil
  ) -> PortfolioFixture {
    var fixture = PortfolioFixture()
    fixture.configuration.tiers = TierModel(
      criteria: [
        TierModel.Criterion(
          measure: .volume, weight: ExactDecimal(1), normalisation: .target(floor: 0, target: 100))
      ],
      tiers: [
        TierModel.Tier(code: "A", name: Phrase(verbatim: "A"), threshold: ExactDecimal(70)),
        TierModel.Tier(code: "B", name: Phrase(verbatim: "B"), threshold: nil),
      ],
      missing: .renormalise,
      guardRails: TierModel.GuardRails(
        liftsClassA: false, capsWithoutRevenue: false, minimumCoverage: 0),
      hysteresis: hysteresis)
    var account = Account(id: "acme", title: "Acme")
    account.tierOverride = override
    fixture.accounts = [account, Account(id: "young", title: "Young")]
    // 80 points until the end of May 2025, 60 until the end of September, then none.
    fixture.rows = [
      .init("acme", "1", "2024-06-15", 2_000), .init("acme", "2", "2024-10-15", 6_000),
      .init("young", "3", "2025-07-10", 9_000),
    ]
    fixture.asOf = asOf
    return fixture
  }

  private static func tier(_ fixture: PortfolioFixture) throws -> TierDecision {
    try fixture.scorecard("acme").tier
  }

  @Test func `one review below the band does not take the tier, two do`() throws {
    let june = try Self.tier(Self.fixture("2025-06-30"))
    #expect(june.tier == "A" && june.tierOfDay == "B" && june.scoredTier == "B")
    #expect(june.contested?.contestedSince == (try day("2025-06-30")))
    #expect(june.since == (try day("2024-10-31")))
    #expect(june.rules.map(\.from) == ["B"] && june.rules.map(\.to) == ["A"])
    let july = try Self.tier(Self.fixture("2025-07-31"))
    #expect(july.tier == "B" && july.rules.isEmpty)
    #expect(july.since == (try day("2025-07-31")))
  }

  @Test func `a day within a month is no review`() throws {
    let july = try Self.tier(Self.fixture("2025-07-20"))
    #expect(july.tier == "A" && july.tierOfDay == "B")
    #expect(july.hold?.reviewedOn == (try day("2025-06-30")))
    // Its first order came after the last review, which found it in no tier.
    let young = try Self.fixture("2025-07-20").scorecard("young").tier
    #expect(young.tier == "A" && young.since == nil)
  }

  @Test func `before the first month end the day decides`() throws {
    let decision = try Self.tier(Self.fixture("2024-06-20"))
    #expect(decision.tier == "B" && decision.hold == nil)
  }

  @Test func `without hysteresis every day decides for itself`() throws {
    let decision = try Self.tier(Self.fixture("2025-06-20", hysteresis: .off))
    #expect(decision.tier == "B" && decision.rules.isEmpty)
  }

  @Test func `a tier set by hand stands above what is held`() throws {
    let override = Account.TierOverride(
      tier: "B", reason: "image", until: try day("2025-12-31"))
    let decision = try Self.tier(Self.fixture("2025-05-31", override: override))
    #expect(decision.tier == "B" && decision.tierOfDay == "B")
    #expect(decision.since == (try day("2024-06-30")))
    let later = Account.TierOverride(tier: "B", reason: "image", until: try day("2025-06-10"))
    #expect(try Self.tier(Self.fixture("2025-06-30", override: later)).tier == "A")
  }

  @Test func `the sentence says since when, what the figures give and what it takes`() throws {
    let portfolio = try Self.fixture("2025-06-30").portfolio()
    let style = LocaleStyle(language: .english, currency: "EUR")
    let sentence = try #require(portfolio.scorecard(of: "acme")).tier.holdSentence(
      in: style, portfolio.configuration.tiers, asOf: portfolio.asOf)
    #expect(
      sentence == """
        Tier A is held by hysteresis since June 30, 2025; the figures give B (score 60). \
        It falls after 2 month ends in a row with a score below 65.
        """)
  }
}
