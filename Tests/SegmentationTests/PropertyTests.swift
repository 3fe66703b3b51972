import AccountModel
import Segmentation
import Testing

/// Statements that hold for every portfolio, tried on random ones with fixed seeds.
struct PropertyTests {
  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func `the order of the rows changes nothing`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var fixture = Self.random(&random)
    let before = try fixture.portfolio()
    fixture.rows.shuffle(using: &random)
    let after = try fixture.portfolio()
    // Where a row stands is all that may differ.
    #expect(MetricsTable(after).csv == MetricsTable(before).csv)
    #expect(after.metrics == before.metrics)
  }

  @Test(arguments: [1, 2, 3] as [UInt64], [10, 1_000_000] as [Int64])
  func `money in a smaller unit changes no class`(seed: UInt64, factor: Int64) throws {
    var random = SeededGenerator(seed: seed)
    var fixture = Self.random(&random)
    let before = try fixture.portfolio().scorecards.map(\.metrics.standardClasses)
    fixture.rows = fixture.rows.map {
      .init($0.account, $0.order, $0.date, $0.amount * factor)
    }
    #expect(try fixture.portfolio().scorecards.map(\.metrics.standardClasses) == before)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `an account without revenue changes no other account's class`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var fixture = Self.random(&random)
    let before = try fixture.portfolio()
    fixture.rows.append(.init("zero", "zero", "2025-06-01", 0))
    fixture.rows.append(.init("owed", "owed", "2025-06-01", -500))
    let after = try fixture.portfolio()
    for card in before.scorecards {
      let same = try #require(after.scorecard(of: card.account))
      #expect(same.metrics.standardClasses == card.metrics.standardClasses)
    }
    #expect(after.scorecard(of: "zero")?.metrics.standardClasses.abc.value == nil)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func `shown points add up to the shown score, and differences to it`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var fixture = Self.random(&random)
    fixture.configuration.tiers = TierModel(
      criteria: [
        .init(measure: .volume, weight: ExactDecimal(35), normalisation: .percentile),
        .init(
          measure: .growthPotential, weight: try #require(ExactDecimal("17.3")),
          normalisation: .target(floor: nil, target: nil)),
        .init(measure: .frequency, weight: ExactDecimal(7), normalisation: .minmax()),
        .init(
          measure: .tenure, weight: ExactDecimal(11), normalisation: .target(floor: 0, target: 3)),
        .init(
          measure: .stability, weight: ExactDecimal(3), normalisation: .target(floor: 0, target: 1)),
      ],
      tiers: TierModel.standard.tiers, missing: .renormalise,
      guardRails: TierModel.standard.guardRails)
    for decision in try fixture.portfolio().scorecards.map(\.tier) {
      guard let score = decision.score.value else { continue }
      let counting = decision.criteria.filter(\.counts)
      #expect(counting.compactMap(\.points).reduce(.zero, +) == score)
      #expect(counting.compactMap(\.maximum).reduce(.zero, +) == ExactDecimal(100))
      for criterion in counting {
        #expect(try #require(criterion.points) <= (try #require(criterion.maximum)))
      }
      let sum = counting.reduce(try #require(decision.meanScore.value)) {
        $0 + ($1.difference ?? 0)
      }
      #expect(abs(sum - score.doubleValue) < 0.001)
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `churn, contraction and expansion lead from the prior revenue to the present`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let retention = try Self.random(&random).portfolio().metrics.retention.all
    let present = retention.base - retention.churned - retention.contraction + retention.expansion
    let net = try #require(retention.net.value)
    #expect(abs(present.doubleValue / retention.base.doubleValue - net) < 1e-12)
    #expect(try #require(retention.gross.value) <= 1)
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func `the bridge leads exactly from the prior revenue to the present`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let metrics = try Self.random(&random).portfolio().metrics
    let bridge = metrics.bridge
    let gained = bridge.prior + bridge.new + bridge.returned + bridge.expansion + bridge.credits
    #expect(gained - bridge.contraction - bridge.lost == bridge.trailing)
    #expect(bridge.prior == metrics.totals.prior && bridge.trailing == metrics.totals.trailing)
    #expect(bridge.contraction >= .zero && bridge.lost >= .zero && bridge.expansion >= .zero)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `splitting the rows of orders changes nothing`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var fixture = Self.random(&random)
    let before = try fixture.portfolio()
    fixture.rows = fixture.rows.flatMap { row -> [PortfolioFixture.Row] in
      let part = Int64.random(in: -5_000...5_000, using: &random)
      return [part, row.amount - part].map { .init(row.account, row.order, row.date, $0) }
    }
    let after = try fixture.portfolio()
    // The number of rows is all that may differ.
    #expect(MetricsTable(after).csv == MetricsTable(before).csv)
    #expect(after.metrics.bridge == before.metrics.bridge)
    #expect(after.metrics.retention == before.metrics.retention)
    #expect(after.metrics.concentration == before.metrics.concentration)
    #expect(after.metrics.seasonality == before.metrics.seasonality)
  }

  @Test(
    arguments: [1, 2, 3] as [UInt64],
    [Configuration.ABC.Basis.revenue, .count] as [Configuration.ABC.Basis])
  func `equal revenue has an equal class, whatever cut runs through it`(
    seed: UInt64, basis: Configuration.ABC.Basis
  ) throws {
    var random = SeededGenerator(seed: seed)
    var fixture = PortfolioFixture()
    for account in 0..<80 {
      let revenue = Int64.random(in: 1...9, using: &random)
      fixture.rows.append(.init("a\(account)", "o\(account)", "2025-06-01", revenue))
    }
    for crossing in Configuration.ABC.Crossing.allCases {
      fixture.configuration.abc = Configuration.ABC(
        basis: basis, crossing: crossing, cuts: [ExactDecimal(40), ExactDecimal(70)])
      let cards = try fixture.portfolio().scorecards
      let classes = Dictionary(grouping: cards, by: \.metrics.revenue.trailing)
        .mapValues { Set($0.map(\.metrics.classes.abc)) }
      #expect(classes.values.allSatisfy { $0.count == 1 })
    }
  }

  /// Sixty accounts with up to forty rows each over 30 months, a tenth of them credits.
  private static func random(_ random: inout SeededGenerator) -> PortfolioFixture {
    var fixture = PortfolioFixture()
    for account in 0..<60 {
      for order in 0..<Int.random(in: 1...40, using: &random) {
        let month = Int.random(in: 0..<30, using: &random)
        let date = CalendarMonth(index: 2023 * 12 + 6).adding(months: month).firstDay
          .adding(days: Int.random(in: 0..<28, using: &random))
        let amount = Int64.random(in: -20_000...180_000, using: &random)
        fixture.rows.append(.init("a\(account)", "\(account)-\(order)", date.iso, amount))
      }
    }
    return fixture
  }
}
