import AccountModel
import Localization
import Segmentation
import Testing

struct CriterionNormalisationTests {
  /// One account a revenue, `a0`, `a1` ..., scored by volume alone.
  private func fixture(
    _ revenues: [Int64], _ normalisation: TierModel.Normalisation,
    measure: TierModel.Measure = .volume
  ) -> PortfolioFixture {
    var fixture = PortfolioFixture()
    fixture.configuration.tiers = TierModel(
      criteria: [
        .init(measure: measure, weight: ExactDecimal(1), normalisation: normalisation)
      ],
      tiers: TierModel.standard.tiers, missing: .renormalise,
      guardRails: .init(liftsClassA: false, capsWithoutRevenue: false, minimumCoverage: 0))
    fixture.rows = revenues.enumerated().map { index, revenue in
      .init("a\(index)", "\(index)", "2025-02-01", revenue * 100)
    }
    return fixture
  }

  private func normalised(_ fixture: PortfolioFixture) throws -> [Double?] {
    let cards = try fixture.portfolio().scorecards
    return fixture.rows.map(\.account).map { account in
      cards.first { $0.account == account }?.tier.criteria.first?.normalised.value
    }
  }

  @Test(
    arguments: [
      (TierModel.Normalisation.rank, [0, 0.5, 0.5, 1]),
      (.percentile, [0.125, 0.5, 0.5, 0.875]),
      (.minmax(), [0, 1.0 / 3, 1.0 / 3, 1]),
    ] as [(TierModel.Normalisation, [Double])])
  func `equal values share a place between the others`(
    normalisation: TierModel.Normalisation, expected: [Double]
  ) throws {
    #expect(try normalised(fixture([1000, 2000, 2000, 4000], normalisation)) == expected)
  }

  @Test(arguments: [
    TierModel.Normalisation.rank, .percentile, .minmax(), .minmax(isWinsorised: true),
  ])
  func `accounts that are all equal get one half`(normalisation: TierModel.Normalisation) throws {
    #expect(try normalised(fixture([700, 700, 700], normalisation)) == [0.5, 0.5, 0.5])
    #expect(try normalised(fixture([700], normalisation)) == [0.5])
  }

  @Test func `winsorised extremes are the quantiles 5 and 95 percent`() throws {
    // 1...21: of 20 steps the first and the last are cut off, so 2...20.
    let revenues = (1...21).map(Int64.init)
    let numbers = try normalised(fixture(revenues, .minmax(isWinsorised: true)))
    #expect(numbers[0] == 0)
    #expect(numbers[1] == 0)
    #expect(numbers[10] == 0.5)
    #expect(numbers[4] == 3.0 / 18)
    #expect(numbers[20] == 1)
    // 10, 20, 1000: 10 + 0.1 * 10 = 11 and 20 + 0.9 * 980 = 902; (20 - 11) / 891.
    let few = try normalised(fixture([10, 20, 1000], .minmax(isWinsorised: true)))
    #expect(few == [0, 9.0 / 891, 1])
  }

  @Test func `on a logarithmic way each factor of ten is worth the same`() throws {
    let way = TierModel.Normalisation.target(floor: 1000, target: 100_000, isLogarithmic: true)
    let revenues: [Int64] = [-50, 0, 500, 1000, 10_000, 100_000, 200_000]
    let numbers = try normalised(fixture(revenues, way)).compactMap(\.self)
    try #require(numbers.count == 7)
    #expect(Array(numbers[...3]) == [0, 0, 0, 0])
    #expect(abs(numbers[4] - 0.5) < 1e-12)
    #expect(Array(numbers[5...]) == [1, 1])
  }

  @Test func `fewer is better on a logarithmic way that falls`() throws {
    let way = TierModel.Normalisation.target(floor: 100_000, target: 1000, isLogarithmic: true)
    let numbers = try normalised(fixture([500, 1000, 10_000, 100_000], way)).compactMap(\.self)
    #expect(numbers[0] == 1)
    #expect(numbers[1] == 1)
    #expect(abs(numbers[2] - 0.5) < 1e-12)
    #expect(numbers[3] == 0)
  }

  @Test(
    arguments: [
      (TierModel.Normalisation.rank, [1, 0.5, 0]), (.minmax(), [1, 0.75, 0]),
      (.percentile, [5.0 / 6, 0.5, 1.0 / 6]),
    ] as [(TierModel.Normalisation, [Double])])
  func `the account that costs least to serve gets most`(
    normalisation: TierModel.Normalisation, expected: [Double]
  ) throws {
    var fixture = fixture([1000, 1000, 1000], normalisation, measure: .costToServe)
    for (account, cost) in [("a0", "100"), ("a1", "200"), ("a2", "500")] {
      try fixture.cost(account, "2025-03", .support, cost)
    }
    #expect(try normalised(fixture) == expected)
  }

  @Test(arguments: [
    TierModel.Normalisation.rank, .percentile, .minmax(), .minmax(isWinsorised: true),
    .target(floor: 300, target: 9000, isLogarithmic: true),
  ])
  func `points add up to the score exactly`(normalisation: TierModel.Normalisation) throws {
    var fixture = fixture([17, 230, 1900, 1900, 4711, 8080, 9999], normalisation)
    fixture.configuration.tiers = TierModel(
      criteria: [
        .init(measure: .volume, weight: ExactDecimal(7), normalisation: normalisation),
        .init(measure: .frequency, weight: ExactDecimal(11), normalisation: .rank),
        .init(measure: .tenure, weight: ExactDecimal(3), normalisation: .percentile),
      ],
      tiers: TierModel.standard.tiers, missing: .renormalise,
      guardRails: TierModel.standard.guardRails)
    for card in try fixture.portfolio().scorecards {
      let points = card.tier.criteria.compactMap(\.points).reduce(.zero, +)
      #expect(points == card.tier.score.value)
    }
  }

  @Test func `a rank says that the way up depends on the other accounts`() throws {
    let fixture = fixture([1000, 2000, 4000], .rank)
    let up = try #require(fixture.scorecard("a0").tier.up)
    #expect(up.tier == "B")
    #expect(up.ways.map(\.reach) == [.otherAccounts])
    let report = TierReport(try fixture.portfolio(), language: .english)
    let text = try #require(report.explanation(of: "a0"))
    #expect(text.contains("\n  Purchase volume: depends on the other accounts\n"))
    #expect(
      try #require(report.jsonExplanation(of: "a0")).contains(
        #"{"measure":"volume","current":1000.0,"needed":null,"obstacle":"other_accounts"}"#))
  }

  @Test(arguments: [1200, 3333, 7919, 20_011] as [Int64])
  func `the value named on a logarithmic way reaches the tier`(revenue: Int64) throws {
    let way = TierModel.Normalisation.target(floor: 1000, target: 100_000, isLogarithmic: true)
    let up = try #require(fixture([revenue], way).scorecard("a0").tier.up)
    let needed = try #require(up.ways.first?.needed)
    let cents = Int64((needed * 100 - 1e-4).rounded(.up))
    var enough = fixture([revenue], way)
    enough.rows[0] = .init("a0", "0", "2025-02-01", cents)
    #expect(try enough.scorecard("a0").tier.scoredTier == up.tier)
    enough.rows[0] = .init("a0", "0", "2025-02-01", cents - 1)
    #expect(try enough.scorecard("a0").tier.scoredTier != up.tier)
  }
}
